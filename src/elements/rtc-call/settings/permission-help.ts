import { html, nothing, type TemplateResult } from 'lit';
import type { RtcError } from '../../../base/rtc-error.js';
import { help, helpTitle } from './settings.words.js';

type Place = keyof typeof help;

/** Where a permission is given back differs by browser, and no interface tells which one this is but its name. */
export function placeOf(
  reason: unknown,
  { userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>,
): Place | null {
  const is = (pattern: RegExp): boolean => pattern.test(userAgent);
  // An iPad calls itself a Mac.
  const ios = is(/iPhone|iPad/) || (is(/Macintosh/) && maxTouchPoints > 1);
  if (reason === 'system')
    return ios ? 'iosSystem' : is(/Mac OS/) ? 'macSystem' : is(/Windows/) ? 'windowsSystem' : null;
  if (reason !== 'blocked') return null;
  if (ios) return is(/CriOS|FxiOS|EdgiOS/) ? 'iosSystem' : 'iosSafari';
  if (is(/Firefox/)) return is(/Android/) ? 'android' : 'firefox';
  if (is(/Chrome|Chromium/)) return is(/Android/) ? 'android' : 'chromium';
  return is(/Safari/) ? 'safari' : null;
}

/** How to undo a refusal, step by step, in words that fit this browser; nothing where they are not known. */
export function permissionHelp(errors: readonly RtcError[]): TemplateResult | typeof nothing {
  const reasons = errors.map((error): unknown => ('reason' in error ? error.reason : null));
  const place = reasons.map((reason) => placeOf(reason, navigator)).find((each) => each !== null);
  if (!place) return nothing;
  return html`<div part="permission-help" class="help">
    <p>${helpTitle()}</p>
    <ol>
      ${help[place]().map((step) => html`<li>${step}</li>`)}
    </ol>
  </div>`;
}
