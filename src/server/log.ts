export type LogLevel = 'off' | 'info' | 'debug';

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

/** Lines of the form `2026-01-31T12:00:00.000Z info join room="x" id="…"`, to standard error unless `write` is given. */
export function createLogger(level: LogLevel, write: (line: string) => void = writeToStderr): Logger {
  if (level === 'off') return SILENT;
  const log =
    (label: string) =>
    (event: string, fields: LogFields = {}) => {
      const pairs = Object.entries(fields).map(([name, value]) => ` ${name}=${format(value)}`);
      write(`${new Date().toISOString()} ${label} ${event}${pairs.join('')}`);
    };
  return { error: log('error'), info: log('info'), debug: level === 'debug' ? log('debug') : nothing };
}

function format(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const text = value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
  return JSON.stringify(text).replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

function writeToStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}
