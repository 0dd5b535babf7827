import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isJsonObject } from '../../protocol/checks.js';
import type { JsonObject } from '../../protocol/checks.js';
import { errorMessage } from '../error-message.js';
import { UsageError } from '../usage-error.js';
import { readSetting } from './setting.js';
import type { Settings, Values } from './setting.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface SettingSources {
  /** Without the command. */
  readonly args: readonly string[];
  /** Empty variables count as unset. */
  readonly env: Environment;
  /** What a file may hold, which can be more than this command reads. */
  readonly inFile: Settings;
}

export const CONFIG_ENV = 'RTC_CONFIG';

/**
 * Values of all settings: of the command line, else of the environment, else of the file, else their defaults.
 * @returns `null` when the command line asks for help
 * @throws UsageError also for what the file holds and nobody knows
 */
export function readSettings<S extends Settings>(settings: S, { args, env, inFile }: SettingSources): Values<S> | null {
  const given = parse(settings, args);
  if (given.help) return null;
  const path = (given.config as string | undefined) ?? (env[CONFIG_ENV] || undefined);
  const file = path === undefined ? {} : readConfigFile(path, inFile);
  const entries = Object.entries(settings).map(([name, setting]) => {
    const option = given[name];
    const variable = setting.env ?? envName(name);
    const fromText = (value: string | boolean): unknown =>
      typeof value === 'string' ? setting.fromText(value) : value;
    if (option !== undefined) {
      const value = Array.isArray(option) ? option.flatMap(fromText) : fromText(option);
      return [name, readSetting(setting, value, `--${name}`)];
    }
    const text = env[variable];
    if (text) return [name, readSetting(setting, setting.fromText(text), variable)];
    if (Object.hasOwn(file, name)) return [name, readSetting(setting, file[name], `"${name}" in ${path}`)];
    return [name, setting.fallback];
  });
  return Object.fromEntries(entries) as Values<S>;
}

export function envName(name: string): string {
  return `RTC_${name.toUpperCase().replaceAll('-', '_')}`;
}

type Given = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parse(settings: Settings, args: readonly string[]): Given {
  const options = Object.entries(settings).map(([name, { argument, fallback }]) => [
    name,
    {
      type: argument === null ? ('boolean' as const) : ('string' as const),
      multiple: Array.isArray(fallback) && argument !== 'JSON',
    },
  ]);
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...(Object.fromEntries(options) as Record<string, { type: 'string' | 'boolean'; multiple: boolean }>),
        config: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values as Given;
  } catch (error) {
    throw new UsageError(errorMessage(error));
  }
}

function readConfigFile(path: string, known: Settings): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${explain(error)}`);
  }
  if (!isJsonObject(value)) throw new UsageError(`${path} must hold a JSON object.`);
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(known, name)) throw new UsageError(`${path} has "${name}", which is no setting.`);
    const setting = known[name];
    // All of it, so that a slip shows at once and not when another command reads it.
    if (setting) readSetting(setting, value[name], `"${name}" in ${path}`);
  }
  return value;
}

/** Without what the JSON parser quotes of the file, because that may be a secret. */
function explain(error: unknown): string {
  if (!(error instanceof SyntaxError)) return errorMessage(error);
  return ['it is no JSON', ...(/at position \d+/.exec(error.message) ?? [])].join(' ');
}
