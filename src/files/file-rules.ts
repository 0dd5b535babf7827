import { RtcError } from '../base/rtc-error.js';

/** What may be sent and received. Both sides apply their own. */
export interface FileRules {
  /** As `<input accept>`: extensions and MIME types, separated by commas. Empty or missing: everything. */
  readonly accept?: string;
  /** Bytes. Missing: any size. */
  readonly maxSize?: number;
}

/** The reason why a file must not pass, or `null`. */
export function checkFile(file: { name: string; type: string; size: number }, rules: FileRules): RtcError | null {
  if (rules.maxSize !== undefined && file.size > rules.maxSize) {
    return new RtcError('file-too-large', 'The file is larger than allowed.', { recoverable: false });
  }
  if (!matchesAccept(file.name, file.type, rules.accept ?? '')) {
    return new RtcError('file-type-refused', 'Files of this type are not allowed.', { recoverable: false });
  }
  return null;
}

/**
 * Whether a file matches an `accept` list: `.pdf`, `image/png`, `image/*`. Upper and lower case are the same.
 *
 * @see https://html.spec.whatwg.org/multipage/input.html#attr-input-accept
 */
export function matchesAccept(name: string, type: string, accept: string): boolean {
  const tokens = accept
    .toLowerCase()
    .split(',')
    .map((token) => token.trim())
    .filter(Boolean);
  if (tokens.length === 0) return true;
  const lowerName = name.toLowerCase();
  const essence = (type.toLowerCase().split(';')[0] ?? '').trim();
  return tokens.some((token) => {
    if (token.startsWith('.')) return lowerName.endsWith(token);
    if (token === '*' || token === '*/*') return true;
    if (token.endsWith('/*')) return essence.startsWith(token.slice(0, -1));
    return essence === token;
  });
}

const UNITS = ['', 'k', 'm', 'g', 't'];

/**
 * Reads a size as people write it: `1048576`, `50MB`, `1.5 GiB`. MB is 1000², MiB is 1024².
 *
 * @throws RtcError `bad-attribute`
 */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)b?$/i.exec(text.trim());
  const [, digits = '', unit = '', binary = ''] = match ?? [];
  const bytes = Math.floor(Number(digits) * (binary ? 1024 : 1000) ** UNITS.indexOf(unit.toLowerCase()));
  if (!match || (binary && !unit) || !Number.isSafeInteger(bytes)) {
    throw new RtcError('bad-attribute', `"${text.slice(0, 40)}" is not a size such as 50MB.`);
  }
  return bytes;
}
