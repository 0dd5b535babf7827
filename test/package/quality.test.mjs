import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installPackedPackage } from './packed-package.mjs';

/** They are types and nothing else, so there is no code to find behind them. */
const TYPES_ONLY = ['./jsx', './react', './vue', './svelte'];
/** The package is ES modules. `require()` of them works in the Nodes that we support, but for 20, and TypeScript warns of it. */
const ESM_ONLY = ['CJSResolvesToESM'];

describe('the package', () => {
  let packed;
  let tarball;
  before(() => {
    packed = installPackedPackage();
    tarball = readFileSync(join(packed.folder, packed.tarball));
  });
  after(() => packed.remove());

  it('has nothing that publint would change', async () => {
    const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has the right types for every way of resolving modules that knows of exports', async () => {
    const { problems = [], ...analysis } = await checkPackage(createPackageFromTarballData(tarball), {
      excludeEntrypoints: [...TYPES_ONLY, /\.m?js$|\.json$/],
    });
    assert.equal(analysis.types?.kind, 'included');
    const told = problems.filter(({ kind, resolutionKind }) => resolutionKind !== 'node10' && !ESM_ONLY.includes(kind));
    assert.deepEqual(told, []);
  });

  it('runs nothing when it is installed', () => {
    const { scripts } = JSON.parse(packed.read('package.json'));
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) assert.equal(scripts[name], undefined);
  });
});
