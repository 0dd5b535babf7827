/** Whether a page of that origin may connect. */
export type OriginCheck = (origin: string) => boolean;

/** Scheme, perhaps `*.`, host, perhaps a port. A rule without a scheme means https. */
const RULE = /^(?:(https?):\/\/)?(\*\.)?([^/:*\s]+|\[[\da-f:]+\])(:\d{1,5})?\/?$/i;

/**
 * Rules are origins such as `https://example.org`, or `*.example.org` for every host below that name (not the name
 * itself), which means https and the default port unless it says otherwise: `http://*.example.org:8080`.
 *
 * @throws TypeError that names the rule that is none
 */
export function originCheck(rules: readonly string[]): OriginCheck {
  const exact = new Set<string>();
  const below: { prefix: string; suffix: string }[] = [];
  for (const rule of rules) {
    const { scheme, wildcard, rest } = readRule(rule.trim());
    if (wildcard) below.push({ prefix: `${scheme}://`, suffix: `.${rest}` });
    else exact.add(`${scheme}://${rest}`);
  }
  return (origin) =>
    exact.has(origin) ||
    // Browsers write an origin in lower case, and without the default port (RFC 6454, section 6.2).
    below.some(({ prefix, suffix }) => isBelow(origin, prefix, suffix));
}

function isBelow(origin: string, prefix: string, suffix: string): boolean {
  if (!origin.startsWith(prefix) || !origin.endsWith(suffix)) return false;
  // A host and nothing else in place of the star.
  return /^[\w-]+(?:\.[\w-]+)*$/.test(origin.slice(prefix.length, -suffix.length));
}

function readRule(rule: string): { scheme: string; wildcard: boolean; rest: string } {
  const [, scheme = 'https', star, host = '', port = ''] = RULE.exec(rule) ?? [];
  const exact = `${scheme}://${host}${port}`;
  if (host === '' || !URL.canParse(exact)) {
    throw new TypeError(`"${rule}" is no origin such as https://example.org or *.example.org.`);
  }
  const url = new URL(exact);
  return { scheme: url.protocol.slice(0, -1), wildcard: star !== undefined, rest: url.host };
}
