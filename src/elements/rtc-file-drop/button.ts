import { html, type TemplateResult } from 'lit';
import { type FileIcon, icon } from './file-icons.js';

/** A button. `label` says which file is meant where `content` leaves that to the eyes. */
export function button(
  name: string,
  act: () => void,
  label: string,
  content: unknown = label,
  look = '',
  part = 'button',
): TemplateResult {
  return html`<button
    part="${part} ${name}-button"
    class="button ${look}"
    aria-label=${label}
    title=${label}
    @click=${act}
  >
    ${content}
  </button>`;
}

/** A button with an icon; its words come with the pointer. */
export function iconButton(name: string, act: () => void, sign: FileIcon, label: string): TemplateResult {
  return button(name, act, label, icon(sign), 'icon-button', 'icon-button');
}
