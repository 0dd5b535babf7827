import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { browserTable, suitesOfTable, withTable } from '../../tools/browser-table.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');
const results = JSON.parse(read('docs/browser-results.json'));
const page = read('docs/browser-support.md');

describe('the table of browsers', () => {
  it('is what the suites came to, and not written by hand', async () => {
    const made = await format(withTable(page, browserTable(results)), { parser: 'markdown', printWidth: 120 });
    assert.equal(made, page);
  });

  it('is of this version: npm test, then npm run browsers', () => {
    const { version } = JSON.parse(read('package.json'));
    const others = suitesOfTable.filter((label: string) => results[label].version !== version);
    assert.deepEqual(others, []);
  });

  it('names every suite that runs in a browser', () => {
    const runner = read('tools/test.mjs');
    const inBrowser = [...runner.matchAll(/^ {2}([a-z]\w+): \{[^}]*?browsers: \[/gm)].map(([, name]) => name ?? '');
    assert.ok(inBrowser.length >= 5);
    const named = new Set(suitesOfTable.map((label: string) => label.split(' ')[0]));
    assert.deepEqual([...named].sort(), inBrowser.sort());
  });

  it('refuses a suite that failed or has not run', () => {
    const [first] = suitesOfTable;
    assert.throws(() => browserTable({ ...results, [first]: { ...results[first], failed: 1 } }), /did not pass/);
    assert.throws(() => browserTable({ ...results, [first]: undefined }), /has not run/);
  });

  it('says the same as the README', () => {
    const { browsers } = results[suitesOfTable[0]];
    const readme = read('README.md').replace(/\s+/g, ' ');
    const major = (version: string): string => version.split('.')[0] ?? '';
    assert.match(readme, new RegExp(`Chromium ${major(browsers.chromium)}\\b`));
    const firefox = results['browser (firefox)'].browsers.firefox;
    assert.match(readme, new RegExp(`Firefox ${major(firefox)}\\b`));
  });
});
