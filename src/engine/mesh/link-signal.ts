import { isCount, isJsonObject, isText, parseJsonObject } from '../../protocol/checks.js';

/** Bounds on what another participant may send. An offer with four media sections is about 10 kB. */
const MAX_BODY_LENGTH = 60 * 1024;
const MAX_CANDIDATE_LENGTH = 2048;
const MAX_MID_LENGTH = 64;
const MAX_COUNT = 2 ** 31;

export type LinkRole = 'initiator' | 'responder';

/**
 * What two engines tell each other through the signaling.
 *
 * `gen` counts the connections that one pair of participants has made after another. `by` is the part that the
 * sender plays in that connection, which tells the two sides' messages apart when both offered at once. `n`
 * counts the offers of one connection: an answer and a candidate name the offer they belong to, so that an
 * offer can be sent twice and a candidate can wait for its description.
 */
export type LinkSignal = DescriptionSignal | CandidateSignal | RequestSignal;

export interface DescriptionSignal {
  type: 'offer' | 'answer';
  gen: number;
  n: number;
  sdp: string;
}

export interface CandidateSignal {
  type: 'candidate';
  gen: number;
  n: number;
  by: LinkRole;
  candidate: RTCIceCandidateInit;
}

/**
 * `restart`: the responder asks the initiator for an ICE restart, which only the initiator's offer can bring.
 * `rebuild`: the sender's connection is dead; the receiver is to offer one of at least generation `gen`.
 */
export interface RequestSignal {
  type: 'restart' | 'rebuild';
  gen: number;
}

export function encodeLinkSignal(signal: LinkSignal): string {
  return JSON.stringify(signal);
}

/** `null` for anything that is not exactly a link signal. Unknown fields are left out. */
export function parseLinkSignal(body: string): LinkSignal | null {
  if (body.length > MAX_BODY_LENGTH) return null;
  const fields = parseJsonObject(body);
  if (!fields || !isSmallCount(fields.gen)) return null;
  const { type, gen } = fields;
  if (type === 'restart' || type === 'rebuild') return { type, gen };
  if (!isSmallCount(fields.n)) return null;
  const { n } = fields;
  if (type === 'offer' || type === 'answer') {
    return typeof fields.sdp === 'string' && fields.sdp !== '' ? { type, gen, n, sdp: fields.sdp } : null;
  }
  if (type !== 'candidate' || (fields.by !== 'initiator' && fields.by !== 'responder')) return null;
  const candidate = parseCandidate(fields.candidate);
  return candidate && { type, gen, n, by: fields.by, candidate };
}

function parseCandidate(value: unknown): RTCIceCandidateInit | null {
  if (!isJsonObject(value)) return null;
  const { candidate, sdpMid, sdpMLineIndex } = value;
  if (!isText(candidate, MAX_CANDIDATE_LENGTH)) return null;
  const mid = isText(sdpMid, MAX_MID_LENGTH) ? sdpMid : null;
  const index = isCount(sdpMLineIndex) && sdpMLineIndex < 0xffff ? sdpMLineIndex : null;
  // The browser needs to know the media section (W3C WebRTC, RTCIceCandidate constructor).
  return mid === null && index === null ? null : { candidate, sdpMid: mid, sdpMLineIndex: index };
}

function isSmallCount(value: unknown): value is number {
  return isCount(value) && value <= MAX_COUNT;
}
