/**
 * A signaling frame is one line of JSON, the header, and for `signal` a line feed and an opaque body.
 * JSON never holds a bare line feed (RFC 8259 section 7), so the first one always ends the header.
 * The server does the same on bytes, in `server/frame-bytes.ts`.
 */
export interface SplitFrame {
  header: string;
  /** `null` when the frame is a header only; an empty body is `''`. */
  body: string | null;
}

export function joinFrame(header: object, body: string | null = null): string {
  const line = JSON.stringify(header);
  return body === null ? line : `${line}\n${body}`;
}

export function splitFrame(frame: string): SplitFrame {
  const end = frame.indexOf('\n');
  return end < 0 ? { header: frame, body: null } : { header: frame.slice(0, end), body: frame.slice(end + 1) };
}
