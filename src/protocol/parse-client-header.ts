import { isCount, isId, isJsonObject, isText, parseJsonObject } from './checks.js';
import type { JsonObject } from './checks.js';
import { normalizeName, normalizeRoom } from './names.js';
import { among, flag, id, integer, list, object, optional, tagged } from './readers.js';
import type { Reader } from './readers.js';
import { LIMITS, MUTABLE_SOURCES, PROTOCOL_VERSION } from './signaling.js';
import type { ClientHeader, HostCommand } from './signaling.js';

/** A header that was refused, with what the `error` frame says about it. */
export interface BadClientHeader {
  type: 'bad';
  code: 'bad-frame' | 'bad-join' | 'unsupported-version';
  reason: string;
  /** Whether the sender has counted the frame as one that must arrive, so that both sides keep the same count. */
  sequenced: boolean;
}

const yes = optional(among([true]));
const sources = list(among(MUTABLE_SOURCES), MUTABLE_SOURCES.length);
const readCommand: Reader<HostCommand> = tagged({
  lock: { locked: flag },
  admit: { id },
  decline: { id },
  remove: { id, keepOut: yes },
  // An id that is none is not "everybody".
  mute: { id: (value) => (value === undefined ? undefined : id(value)), sources },
  promote: { id },
  end: {},
});
const readAsk = object({ ask: integer(), command: readCommand });

/** The header of a signal as the kit's clients write it, which is most of what a server reads. */
const SIGNAL = new RegExp(`^\\{"type":"signal","to":"([A-Za-z0-9_-]{1,${LIMITS.idLength}})"\\}$`);

/**
 * Reads what a client sent. The result is a fresh object of known fields only, with room and names
 * normalised; unknown fields are left out, so that later versions may add some.
 */
export function parseClientHeader(text: string): ClientHeader | BadClientHeader {
  if (text.length > LIMITS.headerLength) return bad('The header line is too long.');
  // A quarter of the time that JSON takes, for the same answer.
  const to = SIGNAL.exec(text)?.[1];
  if (to !== undefined) return { type: 'signal', to };
  const header = parseJsonObject(text);
  if (!header) return bad('The header is not a JSON object.');
  switch (header.type) {
    case 'join':
      return parseJoin(header);
    case 'signal':
      if (!isId(header.to)) return bad('`to` is not a participant id.', true);
      return { type: 'signal', to: header.to };
    case 'presence':
      if (typeof header.name !== 'string') return bad('`name` is not text.', true);
      return { type: 'presence', name: normalizeName(header.name) };
    case 'host': {
      const asked = readAsk(header);
      return asked ? { type: 'host', ...asked } : bad('That is nothing a host can ask for.', true);
    }
    case 'ping':
      if (!isCount(header.received)) return bad('`received` is not a number of frames.');
      return { type: 'ping', received: header.received };
    case 'leave':
      return { type: 'leave' };
    default:
      return bad('The type of the frame is unknown.');
  }
}

function parseJoin(header: JsonObject): ClientHeader | BadClientHeader {
  if (header.version !== PROTOCOL_VERSION) {
    return refuse('unsupported-version', `This server speaks version ${PROTOCOL_VERSION} of the protocol.`);
  }
  if (typeof header.room !== 'string') return refuse('bad-join', '`room` is not text.');
  const room = normalizeRoom(header.room);
  if (room === null) {
    return refuse('bad-join', `A room needs a name of 1 to ${LIMITS.roomLength} characters.`);
  }
  const join: ClientHeader = { type: 'join', version: PROTOCOL_VERSION, room };
  if (header.name !== undefined) {
    if (typeof header.name !== 'string') return refuse('bad-join', '`name` is not text.');
    join.name = normalizeName(header.name);
  }
  if (header.token !== undefined) {
    if (!isText(header.token, LIMITS.tokenLength)) return refuse('bad-join', '`token` is not text or too long.');
    join.token = header.token;
  }
  if (header.resume !== undefined) {
    const { resume } = header;
    if (!isJsonObject(resume) || !isText(resume.token, LIMITS.tokenLength) || !isCount(resume.received)) {
      return refuse('bad-join', '`resume` is not a token and a number of frames.');
    }
    join.resume = { token: resume.token, received: resume.received };
  }
  if (header.knock === true) join.knock = true;
  return join;
}

function bad(reason: string, sequenced = false): BadClientHeader {
  return { type: 'bad', code: 'bad-frame', reason, sequenced };
}

function refuse(code: BadClientHeader['code'], reason: string): BadClientHeader {
  return { type: 'bad', code, reason, sequenced: false };
}
