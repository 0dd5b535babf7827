import { waitUntil } from '@open-wc/testing';
import type { BulkLane } from '../../../../src/engine/data-link.js';
import { SideLanes } from '../../../../src/engine/mesh/side-lanes.js';
import type { LaneSignal } from '../../../../src/engine/mesh/lane-signal.js';

/** One side's lanes, without a link. */
export interface LaneEnd {
  lanes: SideLanes;
  /** Connections that were made, oldest first. */
  connections: RTCPeerConnection[];
  /** What the other side opened. */
  opened: BulkLane[];
  /** What was sent, lost signals included. */
  signals: LaneSignal[];
  /** What is not to arrive. */
  lose: (signal: LaneSignal) => boolean;
}

/** Two sides whose signals come in order and as they were sent, unless told otherwise. */
export function createLaneEnds(timeout = 10_000): [LaneEnd, LaneEnd] {
  const ends: [LaneEnd, LaneEnd] = [createEnd(() => ends[1], timeout), createEnd(() => ends[0], timeout)];
  return ends;
}

function createEnd(other: () => LaneEnd, timeout: number): LaneEnd {
  const end: LaneEnd = {
    connections: [],
    opened: [],
    signals: [],
    lose: () => false,
    lanes: new SideLanes({
      timeout,
      connect: () => {
        const pc = new RTCPeerConnection();
        end.connections.push(pc);
        return pc;
      },
      signal: (signal) => {
        end.signals.push(signal);
        const text = JSON.stringify(signal);
        if (!end.lose(signal)) setTimeout(() => other().lanes.receive(JSON.parse(text)));
      },
      onLane: (lane) => end.opened.push(lane),
    }),
  };
  return end;
}

export function openConnections(...ends: { connections: RTCPeerConnection[] }[]): number {
  return ends.flatMap(({ connections }) => connections).filter((pc) => pc.signalingState !== 'closed').length;
}

export function closed(lane: BulkLane): Promise<void> {
  return new Promise((resolve) => void lane.on('close', resolve));
}

/** Waits for something that no event tells, on a machine that may be slow. */
export function until(condition: () => unknown): Promise<void> {
  return waitUntil(condition, undefined, { timeout: 15_000, interval: 5 });
}
