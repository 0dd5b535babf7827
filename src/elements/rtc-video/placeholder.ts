import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import { hueOf, initials } from '../internal/initials.js';

/** What a tile shows without a picture: the person's initials in a colour of their own, or a few words. */
export function placeholder(show: { person: boolean; name: string; message: string }): TemplateResult {
  const letters = initials(show.name);
  return html`<div part="placeholder" class="placeholder">
    ${
      show.person
        ? html`<div part="avatar" class="avatar" .style=${`--_hue:${hueOf(show.name)}`} aria-hidden="true">
            ${letters || icon('people')}
          </div>`
        : nothing
    }
    ${
      show.message ? html`<div part="message" class="message"><slot name="empty">${show.message}</slot></div>` : nothing
    }
  </div>`;
}

/** In place of the picture: what failed, and a button where it can be tried again. */
export function failure(message: string, button: string | null, retry: () => void): TemplateResult {
  return html`<div part="placeholder" class="placeholder">
    <div part="error" class="message" role="alert">${icon('alert')}<span>${message}</span></div>
    ${
      button
        ? html`<button part="retry-button" class="button on-tile" type="button" @click=${retry}>${button}</button>`
        : nothing
    }
  </div>`;
}
