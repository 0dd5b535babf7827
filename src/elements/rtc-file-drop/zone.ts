import { html, nothing, type TemplateResult } from 'lit';
import type { Dragging } from './drop-zone.js';
import { icon } from './file-icons.js';
import { picked, type PickedFile } from './picked-files.js';
import type { ZoneText } from './zone-text.js';

export interface ZoneOptions {
  readonly accept: string;
  readonly directory: boolean;
  readonly disabled: boolean;
}

/** The drop zone: one button, which opens the browser's file picker. */
export function zone(
  { accept, directory, disabled }: ZoneOptions,
  { title, hint, limits, empty }: ZoneText,
  dragging: Dragging,
  add: (files: PickedFile[]) => void,
): TemplateResult {
  const open = ({ currentTarget }: Event): void => {
    const input = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
    if (input instanceof HTMLInputElement) input.click();
  };
  const choose = ({ currentTarget: input }: Event): void => {
    if (!(input instanceof HTMLInputElement)) return;
    add(Array.from(input.files ?? [], picked));
    // So that choosing the same file again is a change, too.
    input.value = '';
  };
  return html`<button
      part="zone"
      class="zone ${dragging === 'files' ? 'dragging' : ''} ${empty ? 'empty' : ''}"
      type="button"
      ?disabled=${disabled}
      @click=${open}
    >
      <span part="icon" class="zone-icon"><slot name="icon-drop">${icon('drop')}</slot></span>
      <span class="zone-text">
        <span part="title" class="title">${dragging ? title : html`<slot>${title}</slot>`}</span>
        <span part="hint" class="hint">${empty ? html`<slot name="empty">${hint}</slot>` : hint}</span>
        ${limits ? html`<span part="limits" class="limits">${limits}</span>` : nothing}
      </span>
    </button>
    <input type="file" hidden multiple accept=${accept || nothing} ?webkitdirectory=${directory} @change=${choose} />`;
}
