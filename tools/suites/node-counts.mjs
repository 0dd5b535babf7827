/**
 * A reporter for `node --test` that writes `{ passed, failed, skipped }`.
 *
 * A suite is its tests and does not count, unless it fails by itself: in a hook, or because its file could not be
 * loaded. A test marked todo counts as skipped: it promises nothing.
 */
export default async function* nodeCounts(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details?.type === 'suite';
    if (data.skip !== undefined || data.todo !== undefined) {
      if (!isSuite) counts.skipped++;
    } else if (type === 'test:pass') {
      if (!isSuite) counts.passed++;
    } else if (!isSuite || data.details.error?.failureType !== 'subtestsFailed') {
      counts.failed++;
    }
  }
  yield JSON.stringify(counts);
}
