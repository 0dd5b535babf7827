/** Part of `npm run release:version`: writes the new version into the Kubernetes manifests as the tag of the image. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const path = join(root, 'deploy/kubernetes/kustomization.yaml');
writeFileSync(path, readFileSync(path, 'utf8').replace(/newTag: .+/, `newTag: ${version}`));
