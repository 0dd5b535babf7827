import { html, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import * as words from '../internal/words.js';

/** Lets the picture float above other windows, and ends that. Seen while the pointer or the focus is on the tile. */
export function pipButton(active: boolean, toggle: () => void): TemplateResult {
  return html`<button
    part="pip-button"
    class="pip"
    aria-label=${words.pictureInPicture()}
    title=${words.pictureInPicture()}
    aria-pressed=${active}
    @click=${toggle}
  >
    <slot name="icon-picture-in-picture">${icon('picture-in-picture')}</slot>
  </button>`;
}
