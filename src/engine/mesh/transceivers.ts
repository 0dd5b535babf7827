import { TRACK_SOURCES } from '../engine.js';
import type { TrackSource } from '../engine.js';
import { preferCodecs } from './codec-preference.js';

/** What the person sends now, read whenever a connection is made. */
export type LocalTracks = ReadonlyMap<TrackSource, MediaStreamTrack>;

const KINDS: Record<TrackSource, 'audio' | 'video'> = {
  microphone: 'audio',
  camera: 'video',
  screen: 'video',
  'screen-audio': 'audio',
};

export function kindOf(source: TrackSource): 'audio' | 'video' {
  return KINDS[source];
}

/**
 * The offering side: one media section for each source, in the fixed order and both ways from the start, so
 * that nothing ever has to be negotiated again (no glare, and a track can come and go as often as it likes).
 */
export function addTransceivers(pc: RTCPeerConnection, tracks: LocalTracks, codecs: readonly string[] = []): void {
  for (const source of TRACK_SOURCES) {
    const transceiver = pc.addTransceiver(tracks.get(source) ?? KINDS[source], { direction: 'sendrecv' });
    if (KINDS[source] === 'video') preferCodecs(transceiver, codecs);
  }
}

/**
 * The answering side, while the first offer is being taken: opens the sections it brought both ways. What fills
 * them comes right after, and the answer is made behind both: they wait in the connection's queue of operations
 * (W3C WebRTC, section 4.4.1.2).
 */
export function adoptTransceivers(pc: RTCPeerConnection, codecs: readonly string[] = []): void {
  for (const source of TRACK_SOURCES) {
    const transceiver = transceiverOf(pc, source);
    if (!transceiver) continue;
    transceiver.direction = 'sendrecv';
    if (KINDS[source] === 'video') preferCodecs(transceiver, codecs);
  }
}

/** The section of a source, once negotiation has begun; `undefined` if the other side offered something else. */
export function transceiverOf(pc: RTCPeerConnection, source: TrackSource): RTCRtpTransceiver | undefined {
  const transceiver = pc.getTransceivers()[TRACK_SOURCES.indexOf(source)];
  return transceiver?.receiver.track.kind === KINDS[source] ? transceiver : undefined;
}

export function sourceOf(pc: RTCPeerConnection, transceiver: RTCRtpTransceiver): TrackSource | undefined {
  const source = TRACK_SOURCES[pc.getTransceivers().indexOf(transceiver)];
  return source && transceiver.receiver.track.kind === KINDS[source] ? source : undefined;
}
