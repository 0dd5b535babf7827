const INERT = 'application/octet-stream';

/** Types that browsers run or render as a document with scripts, or whose real type they guess from the content. */
const ACTIVE = /^(text\/html|text\/xsl|multipart\/.*|.*[/+]xml|.*\/xml-.*|(unknown|application)\/unknown)$/;

/**
 * The MIME type a received file gets. Opened by a blob URL it would run in the page's own origin, so HTML, SVG and
 * other XML become `application/octet-stream`; so do missing and malformed types, which browsers would guess.
 *
 * @see https://mimesniff.spec.whatwg.org/
 */
export function safeFileType(type: string): string {
  const essence = (type.split(';')[0] ?? '').trim().toLowerCase();
  return /^[\w.+-]+\/[\w.+-]+$/.test(essence) && !ACTIVE.test(essence) ? essence : INERT;
}
