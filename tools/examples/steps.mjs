import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Headings of examples/README.md, by the example whose steps stand below them. */
const GUIDES = { plain: 'Plain HTML', next: 'Next.js' };

/** How many steps the guide has from nothing to a running call; `null` for an example that it does not lead through. */
export function stepsTo(name) {
  const heading = GUIDES[name];
  if (!heading) return null;
  const text = readFileSync(join(root, 'examples/README.md'), 'utf8');
  const [, guide = ''] = text.split(`### ${heading}\n`);
  const steps = guide.split(/^#{2,3} /m)[0].match(/^\d+\. /gm) ?? [];
  if (!steps.length) throw new Error(`examples/README.md has no steps below "${heading}".`);
  return steps.length;
}
