/** How a sealed body begins; a clear one is JSON. The number is the version. */
const MARK = 'sealed.1.';
const ANY_VERSION = /^sealed\./;
const NUMBER = /^(0|[1-9]\d{0,14})\.([\w-]+)$/;

/** What a participant without a secret answers to a sealed body, so that the other side need not wait to find out. */
export const NO_SECRET = '{"type":"no-secret"}';

export interface SealedBody {
  /** 0 for a greeting; the bodies behind it are counted from 1. */
  readonly number: number;
  readonly sealed: string;
}

export function encodeSealedBody({ number, sealed }: SealedBody): string {
  return `${MARK}${number}.${sealed}`;
}

/** `null` for anything else, other versions included. */
export function parseSealedBody(body: string): SealedBody | null {
  const match = body.startsWith(MARK) ? NUMBER.exec(body.slice(MARK.length)) : null;
  return match ? { number: Number(match[1]), sealed: match[2] ?? '' } : null;
}

/** Whether somebody sealed it, be it well or badly. */
export function isSealed(body: string): boolean {
  return ANY_VERSION.test(body);
}
