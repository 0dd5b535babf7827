import { isJsonObject, parseJsonObject } from '../../protocol/checks.js';
import { among, integer, tagged, text } from '../../protocol/readers.js';
import type { Reader } from '../../protocol/readers.js';

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

const candidateText = text(MAX_CANDIDATE_LENGTH);
const mid = text(MAX_MID_LENGTH);
const index = integer(0xfffe);

export const candidate: Reader<RTCIceCandidateInit> = (value) => {
  const fields = isJsonObject(value) ? value : {};
  const line = candidateText(fields.candidate);
  const sdpMid = mid(fields.sdpMid);
  const sdpMLineIndex = index(fields.sdpMLineIndex);
  // The browser needs to know the media section (W3C WebRTC, RTCIceCandidate constructor).
  return line === null || (sdpMid ?? sdpMLineIndex) === null ? null : { candidate: line, sdpMid, sdpMLineIndex };
};

export const sdp = text(MAX_BODY_LENGTH, 1);
export const linkRole = among<LinkRole>(['initiator', 'responder']);

const request = { gen: integer(MAX_COUNT) };
const numbered = { ...request, n: request.gen };
const description = { ...numbered, sdp };

const read: Reader<LinkSignal> = tagged({
  offer: description,
  answer: description,
  candidate: { ...numbered, by: linkRole, candidate },
  restart: request,
  rebuild: request,
});

/** `null` for anything that is not exactly a link signal. Unknown fields are left out. */
export function parseLinkSignal(body: string): LinkSignal | null {
  return body.length > MAX_BODY_LENGTH ? null : read(parseJsonObject(body));
}
