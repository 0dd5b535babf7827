import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { hueOf, initials } from '../internal/initials.js';

/** What a tile shows without a picture: the person's initials in a colour of their own, or a few words. */
export function placeholder(name: string | null, message: string): TemplateResult {
  return html`<div part="placeholder" class="placeholder">
    ${
      name === null
        ? nothing
        : html`<div part="avatar" class="avatar" .style=${`--_hue:${hueOf(name)}`} aria-hidden="true">
            ${initials(name) || icon('people')}
          </div>`
    }
    ${message ? html`<div part="message" class="message"><slot name="empty">${message}</slot></div>` : nothing}
  </div>`;
}

/** In place of the picture: what failed, and a button where it can be tried again. */
export function failure(message: string, button: string | null, retry: () => void): TemplateResult {
  return html`<div part="placeholder" class="placeholder">
    <div part="error" class="message" role="alert">${icon('alert')}${message}</div>
    ${button ? html`<button part="retry-button" class="button on-tile" @click=${retry}>${button}</button>` : nothing}
  </div>`;
}
