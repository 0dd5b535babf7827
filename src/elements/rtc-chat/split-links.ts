/** A piece of a message: plain, or a link with what it shows. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

/** What starts like a link, as far as it may go. Bidirectional controls would show another address than it has. */
const CANDIDATE = /\b(?:https?:\/\/|mailto:)[^\s<>"'`\p{Cc}\p{Bidi_Control}]+/giu;
const PROTOCOLS = ['http:', 'https:', 'mailto:'];
const BRACKETS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/**
 * The text with its links found: `http:`, `https:` and `mailto:` only. A link shows its own address; one whose host
 * mixes scripts, as those do that imitate another (UTS #39), shows it in punycode. An address with a user name before
 * the host is not made a link: it reads as if it led to what stands first.
 */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const address = withoutEnding(match[0]);
    const link = toLink(address);
    if (!link) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push(link);
    end = match.index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** Without the punctuation of the sentence it stands in; a closing bracket belongs to it if it has the opening one. */
function withoutEnding(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    const opening = BRACKETS[last];
    if (opening ? address.slice(0, end - 1).includes(opening) : !/[.,;:!?…]/.test(last)) break;
  }
  return address.slice(0, end);
}

function toLink(address: string): TextPart | null {
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, hostname, pathname, href } = new URL(address);
  if (!PROTOCOLS.includes(protocol) || username || password) return null;
  if (protocol === 'mailto:') return /^[^@]+@[^@]+$/.test(pathname) ? { text: address, href } : null;
  return { text: hostname.includes('xn--') && mixesScripts(address) ? href : address, href };
}

/** Latin beside another script in what was written as the host. */
function mixesScripts(address: string): boolean {
  const host = /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  return /\p{Script=Latin}/u.test(host) && /(?!\p{Script=Latin})\p{L}/u.test(host);
}
