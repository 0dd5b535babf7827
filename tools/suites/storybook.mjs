import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { bin, root } from '../paths.mjs';

const folder = join(root, 'dist-storybook');

function build() {
  const args = [bin('storybook', 'storybook'), 'build', '--quiet', '--output-dir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}

/**
 * Builds Storybook unless the arguments say `--no-build`, serves it on this machine, and lists what is in it: all, or
 * what has one of the other arguments in its id.
 */
export async function openStorybook(args) {
  if (!args.includes('--no-build')) build();
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const chosen = Object.values(entries).filter(({ id }) => !wanted.length || wanted.some((part) => id.includes(part)));
  const server = createServer(sirv(folder));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    stories: chosen.filter(({ type }) => type === 'story'),
    pages: chosen.filter(({ type }) => type === 'docs'),
    /** Some of the stories prove some of it. */
    whole: !wanted.length,
    close: () => server.close(),
  };
}

/** Says how each went, counts, and leaves the numbers where `npm test` looks for them. */
export class StoryReport {
  counts = { passed: 0, failed: 0, skipped: 0 };

  add(name, found) {
    this.counts[found.length ? 'failed' : 'passed']++;
    console.log(
      found.length
        ? `✖ ${name}\n${found.map((text) => `    ${text.replaceAll('\n', '\n    ')}`).join('\n')}`
        : `✔ ${name}`,
    );
  }

  end() {
    if (!this.counts.passed && !this.counts.failed) {
      console.error('There are no stories.');
      this.counts.failed = 1;
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(this.counts));
    process.exitCode = this.counts.failed ? 1 : 0;
  }
}
