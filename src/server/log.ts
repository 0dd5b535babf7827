export const LOG_LEVELS = ['off', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** `text`: `2026-01-31T12:00:00.000Z info join room="x" id="…"`. `json`: one object a line, with `time`, `level` and `event`. */
export const LOG_FORMATS = ['text', 'json'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

export type LogFields = { readonly [name: string]: string | number | boolean };

/**
 * One line for every step in the life of server, room and participant; never SDP, bodies or tokens.
 * `error` is for what whoever runs the server should look into.
 */
export interface Logger {
  error(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
}

const MAX_VALUE = 200;
/** Whatever could end a line, drive a terminal or turn text around. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;

const nothing = (): void => undefined;

export const SILENT: Logger = { error: nothing, info: nothing, debug: nothing };

/** Writes lines to standard error unless `write` is given. */
export function createLogger(
  level: LogLevel,
  write: (line: string) => void = writeToStderr,
  format: LogFormat = 'text',
): Logger {
  if (level === 'off') return SILENT;
  const compose = format === 'json' ? composeJson : composeText;
  const log =
    (label: string) =>
    (event: string, fields: LogFields = {}) =>
      write(compose(new Date().toISOString(), label, event, fields));
  return { error: log('error'), info: log('info'), debug: level === 'debug' ? log('debug') : nothing };
}

function composeText(time: string, level: string, event: string, fields: LogFields): string {
  const escape = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
  const pairs = Object.entries(fields).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? quote(value).replace(UNSAFE, escape) : value}`,
  );
  return `${time} ${level} ${event}${pairs.join('')}`;
}

function composeJson(time: string, level: string, event: string, fields: LogFields): string {
  const safe = (char: string): string => char.split('').map(escapeUnit).join('');
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `,${JSON.stringify(name)}:${typeof value === 'string' ? quote(value).replace(UNSAFE, safe) : JSON.stringify(value)}`,
  );
  return `{"time":"${time}","level":"${level}","event":${JSON.stringify(event)}${parts.join('')}}`;
}

/** JSON writes what lies beyond 16 bits as two units (RFC 8259, section 7). */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function quote(value: string): string {
  return JSON.stringify(value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value);
}

function writeToStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}
