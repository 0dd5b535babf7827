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
    const others = suitesOfTable.filter((label: string) => results[label] && results[label].version !== version);
    assert.deepEqual(others, []);
  });

  it('names every suite that runs in a browser', () => {
    const runner = read('tools/test.mjs');
    const inBrowser = [...runner.matchAll(/^ {2}([a-z]\w+): \{[^}]*?browsers: \[/gm)].map(([, name]) => name ?? '');
    assert.ok(inBrowser.length >= 5);
    const named = new Set(suitesOfTable.map((label: string) => label.split(' ')[0]));
    assert.deepEqual([...named].sort(), inBrowser.sort());
  });

  it('refuses a suite that failed, and says which was not recorded', () => {
    const [label] = Object.keys(results);
    assert.ok(label);
    assert.throws(() => browserTable({ ...results, [label]: { ...results[label], failed: 1 } }), /did not pass/);
    const other = Object.fromEntries(suitesOfTable.map((each: string) => [each, results[label]]));
    assert.doesNotMatch(browserTable(other), /not recorded/);
    assert.match(browserTable({ ...other, [label]: undefined }), /not recorded/);
  });

  it('says the same as the README', () => {
    const readme = read('README.md').replace(/\s+/g, ' ');
    const major = (version: string): string => version.split('.')[0] ?? '';
    const names: Record<string, string> = { chromium: 'Chromium', firefox: 'Firefox' };
    for (const { browsers } of Object.values(results) as { browsers: Record<string, string> }[])
      for (const [kind, version] of Object.entries(browsers))
        assert.match(readme, new RegExp(`${names[kind]} ${major(version)}\\b`));
  });
});
