import { CONFIG_ENV, envName } from './read-settings.js';
import { SERVE_SETTINGS } from './serve-settings.js';
import type { Settings } from './setting.js';
import { TOKEN_SETTINGS } from './token-settings.js';

const WIDTH = 110;
const INDENT = 34;

/** The help. Made of the settings, so that nothing can be missing in it. */
export function usage(): string {
  return `rtc-elements: video calls and file transfer between browsers

Usage: rtc-elements serve [options]
       rtc-elements token --room ROOM [options]

serve: the demo page, /rtc-elements.js, /rtc-elements.mjs, the signaling WebSocket at /signaling, /healthz,
/readyz and /metrics.

${options(SERVE_SETTINGS)}

token: prints a join token for a server that asks for one, signed with the same secret, or with the private key.

${options(TOKEN_SETTINGS)}

Both
${line('--config FILE', CONFIG_ENV, 'JSON object of these options without their dashes; what "serve" takes')}
${line('--help', null, 'this text')}
${line('--version', null, 'version of the package')}

An option wins over its variable in the environment (in brackets), and that over the file.
`;
}

function options(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, { argument, env, help }]) =>
      line(`--${name}${argument ? ` ${argument}` : ''}`, env ?? envName(name), help),
    )
    .join('\n');
}

/** One option: what to write, then what it does, broken into lines. */
function line(option: string, env: string | null, help: string): string {
  const words = `${help}${env ? ` [${env}]` : ''}`.split(' ');
  const lines: string[] = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (INDENT + last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  const start = `  ${option}`.padEnd(INDENT);
  const first = start.endsWith(' ') ? start : `${start}\n${' '.repeat(INDENT)}`;
  return first + lines.join(`\n${' '.repeat(INDENT)}`);
}
