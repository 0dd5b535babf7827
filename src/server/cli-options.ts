import { readSettings } from './cli/read-settings.js';
import type { Environment } from './cli/read-settings.js';
import { SERVE_SETTINGS } from './cli/serve-settings.js';
import type { ServeSettings } from './cli/serve-settings.js';
import { TOKEN_SETTINGS } from './cli/token-settings.js';
import type { TokenSettings } from './cli/token-settings.js';
import { UsageError } from './usage-error.js';

export type CliCommand =
  | { command: 'serve'; settings: ServeSettings }
  | { command: 'token'; settings: TokenSettings }
  | { command: 'help' }
  | { command: 'version' };

/** Reads the command line. @throws UsageError that says what to change */
export function parseCliOptions(args: readonly string[], env: Environment): CliCommand {
  const [command, ...rest] = args;
  const sources = { args: rest, env, inFile: SERVE_SETTINGS };
  if (command === undefined || command === '--help' || command === '-h') return { command: 'help' };
  if (command === '--version') return { command: 'version' };
  if (command === 'serve') {
    const settings = readSettings(SERVE_SETTINGS, sources);
    return settings ? { command, settings } : { command: 'help' };
  }
  if (command === 'token') {
    const settings = readSettings(TOKEN_SETTINGS, sources);
    if (settings && settings.room === undefined)
      throw new UsageError('A token is for a room: --room ROOM, or --room "*".');
    return settings ? { command, settings } : { command: 'help' };
  }
  if (command.startsWith('-')) throw new UsageError(`The command comes first: rtc-elements serve ${args.join(' ')}`);
  throw new UsageError(`Unknown command "${command}".`);
}
