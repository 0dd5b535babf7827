import { normaliseSignaling } from './session-key.js';

/** Where a signaling server is expected on the origin that serves the script. */
const PATH = '/signaling';

let configured: string | null = null;

/**
 * Sets the signaling URL of tags that name none. The single-file scripts call it with their own origin, so that
 * `<script src="https://HOST/rtc-elements.js">` needs nothing else; bundled pages may call it themselves.
 *
 * @throws RtcError `bad-attribute`
 */
export function setDefaultSignaling(url: string): void {
  configured = normaliseSignaling(url, pageBase());
}

/**
 * The absolute signaling URL for the value of a `signaling` attribute. Empty: what `setDefaultSignaling` said,
 * else `/signaling` on the page's origin.
 *
 * @throws RtcError `bad-attribute`
 */
export function resolveSignaling(value = ''): string {
  if (value.trim() !== '') return normaliseSignaling(value, pageBase());
  return configured ?? normaliseSignaling(PATH, pageBase());
}

function pageBase(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.baseURI;
}
