import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import ts from 'typescript';
import { root } from '../../tools/paths.mjs';

const folder = join(root, 'deploy/kubernetes');
// What kustomize reads itself is no object of Kubernetes.
const manifests = readdirSync(folder)
  .filter((name) => name !== 'kustomization.yaml')
  .map((name) => load(readFileSync(join(folder, name), 'utf8')));

/**
 * What the compiler says of each manifest, written down as an object of its kind, by the types that are made of Kubernetes' own
 * OpenAPI: unknown keys, missing ones, and values of the wrong type.
 */
function mistakesIn(...objects) {
  const sources = new Map(
    objects.map((object, index) => {
      const [version, group = 'core'] = object.apiVersion.split('/').reverse();
      const from = `kubernetes-types/${group.replace(/\..*/, '')}/${version}`;
      const text = `import type { ${object.kind} } from '${from}';\nexport const it: ${object.kind} = ${JSON.stringify(object)};`;
      return [join(root, `manifest-${index}.ts`), text];
    }),
  );
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es5.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, language, ...rest) =>
    sources.has(name) ? ts.createSourceFile(name, sources.get(name), language) : getSourceFile(name, language, ...rest);
  const program = ts.createProgram([...sources.keys()], options, host);
  const said = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    path: file?.fileName,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  assert.ok(said.every(({ path }) => sources.has(path)));
  return [...sources.keys()].map((path) => said.filter((each) => each.path === path).map(({ text }) => text));
}

test('deploy/kubernetes has nothing that Kubernetes 1.30 does not know', () => {
  const deployment = manifests.find(({ kind }) => kind === 'Deployment');
  const broken = (change) => {
    const copy = structuredClone(deployment);
    change(copy.spec.template.spec);
    return copy;
  };
  const [unknown, text, missing, ...ours] = mistakesIn(
    broken((pod) => (pod.terminationGracePeriod = 30)),
    broken(({ containers: [server] }) => (server.readinessProbe.periodSeconds = '2')),
    broken(({ containers: [server] }) => delete server.name),
    ...manifests,
  );
  // The types do find what is wrong.
  assert.match(String(unknown), /"terminationGracePeriod"' does not exist/);
  assert.match(String(text), /'string' is not assignable to type 'number'/);
  assert.match(String(missing), /'name' is missing/);

  assert.ok(manifests.length > 3);
  assert.deepEqual(
    ours.map((mistakes, index) => [manifests[index].kind, ...mistakes]),
    manifests.map(({ kind }) => [kind]),
  );
});
