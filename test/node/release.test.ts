import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { releasedChangelog } from '../../tools/release-changelog.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');
const before = '# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n';

describe('a release', () => {
  it('takes what is unreleased into a section of its own', () => {
    assert.equal(
      releasedChangelog(before, '0.2.0', '2026-02-03'),
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n\n### Fixed\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n',
    );
  });

  it('leaves a version alone that has its section already', () => {
    assert.equal(releasedChangelog(before, '0.1.0', '2026-02-03'), before);
  });

  it('refuses to go out with nothing to say', () => {
    const empty = before.replace('### Fixed\n\n- A thing.\n\n', '');
    assert.throws(() => releasedChangelog(empty, '0.2.0', '2026-02-03'), /says nothing/);
    assert.throws(() => releasedChangelog('# Changelog\n', '0.2.0', '2026-02-03'), /has no/);
  });

  it('has a changelog that it can go on from', () => {
    assert.match(releasedChangelog(read('CHANGELOG.md'), '99.0.0', '2026-02-03'), /## \[99\.0\.0\] - 2026-02-03/);
  });

  it('makes its tag as somebody, after all tests have passed', () => {
    const workflow = read('.github/workflows/release.yml');
    const at = (text: string): number => workflow.indexOf(text);
    assert.ok(at('needs: test') > 0);
    assert.ok(at('git config user.name') > 0 && at('git config user.name') < at('changeset publish'));
    assert.ok(at('id-token: write') > 0 && at("NPM_CONFIG_PROVENANCE: 'true'") > 0);
    assert.match(workflow, /uses: \S+@[0-9a-f]{40}/);
    assert.doesNotMatch(workflow, /uses: \S+@v/);
  });
});
