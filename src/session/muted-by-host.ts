import type { RtcError } from '../base/rtc-error.js';
import type { TrackSource } from '../engine/engine.js';
import type { MediaSource } from '../media/media-source.js';
import { type MutableSource, MUTABLE_SOURCES } from '../protocol/signaling.js';
import type { LocalState } from './room-callbacks.js';

const NOTHING: readonly MutableSource[] = [];
/** One list for each combination, so that one that says the same is the same. */
const LISTS = new Map<string, readonly MutableSource[]>([['', NOTHING]]);

/** In one order, and the same object for the same sources. */
export function mutedList(sources: readonly MutableSource[] = NOTHING): readonly MutableSource[] {
  const list = MUTABLE_SOURCES.filter((source) => sources.includes(source));
  const key = list.join();
  const known = LISTS.get(key) ?? list;
  LISTS.set(key, known);
  return known;
}

/** What a participant is shown with: they may say that it is on, and nobody gets it. */
export function silenced(muted: readonly MutableSource[]): Partial<Record<MutableSource, false>> {
  return Object.fromEntries(muted.map((source) => [source, false]));
}

/** A screen's sound goes with its picture. */
export function isMuted(muted: readonly MutableSource[], source: TrackSource): boolean {
  return muted.includes(source === 'screen-audio' ? 'screen' : source);
}

/** Own tracks and word without what a host has muted, so that nothing of it leaves this page. */
export function withoutMuted(local: LocalState, muted: readonly MutableSource[]): LocalState {
  if (muted.length === 0) return local;
  const tracks = { ...local.tracks };
  for (const source of Object.keys(tracks) as TrackSource[]) if (isMuted(muted, source)) tracks[source] = null;
  return { ...local, tracks, told: { ...local.told, ...silenced(muted) } };
}

/** Switches off what a host has muted, so that no light says that it is on. It does not come back by itself. */
export function switchOff(
  media: MediaSource,
  muted: readonly MutableSource[],
  failed: (error: RtcError) => void,
): void {
  const off = {
    microphone: () => media.setMicrophone(false),
    camera: () => media.setCamera(false),
    screen: () => media.stopScreenShare(),
  };
  for (const source of muted) {
    // It rejects with nothing but `RtcError`; whatever it is, nothing goes out.
    if (media.snapshot[source]) off[source]().catch(failed);
  }
}
