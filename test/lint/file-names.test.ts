import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('no source file has a name that says nothing', () => {
  const listing = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  // An unpacked archive has no git: the rule was checked where the commit was made.
  if (listing.status !== 0) return;
  const sources = listing.stdout.split('\n').filter((path) => /\.(ts|tsx|mjs)$/.test(path));
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((path) => /(^|[/.-])(utils?|helpers?|common|misc|service|manager)([/.-]|$)/.test(path))).toEqual([]);
});
