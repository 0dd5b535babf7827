import { html, nothing, type TemplateResult } from 'lit';
import { drawIcon } from './draw-icon.js';

/** A button. `label` says which file is meant where `content` leaves that to the eyes. */
export function button(
  name: string,
  act: () => void,
  label: string,
  content: unknown = label,
  look = '',
  part = 'button',
  expanded?: boolean,
): TemplateResult {
  return html`<button
    part="${part} ${name}-button"
    class="button ${look}"
    aria-label=${label}
    aria-expanded=${expanded ?? nothing}
    title=${label}
    @click=${act}
  >
    ${content}
  </button>`;
}

/** A button with an icon; its words come with the pointer. @param expanded of one that shows more or less: whether it does */
export function iconButton(
  name: string,
  act: () => void,
  icon: string,
  label: string,
  expanded?: boolean,
): TemplateResult {
  return button(name, act, label, drawIcon(icon), 'icon-button', 'icon-button', expanded);
}
