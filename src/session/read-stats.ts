import type { Engine } from '../engine/engine.js';
import type { Participant } from './session-types.js';

/** Reports of the connections that stand, by participant id. */
export async function readStats(engine: Engine, people: readonly Participant[]): Promise<Map<string, RTCStatsReport>> {
  const reports = new Map<string, RTCStatsReport>();
  const read = async ({ id }: Participant): Promise<void> => {
    const report = await engine.getStats(id);
    if (report) reports.set(id, report);
  };
  await Promise.all(people.map(read));
  return reports;
}
