import { html, type TemplateResult } from 'lit';
import type { PickedFile } from '../../../controllers/files-controller.js';
import { drawIcon } from '../../internal/files/draw-icon.js';
import { fileInput, openPicker } from '../../internal/files/file-input.js';
import * as words from './chat-files.words.js';

const CLIP =
  'M19.5 11.2 11.6 19a4.6 4.6 0 0 1-6.5-6.5l8.2-8.2a3.1 3.1 0 0 1 4.4 4.4l-8.2 8.2a1.6 1.6 0 0 1-2.2-2.2l7.5-7.5';

/** The paper clip: opens the browser's file picker. @param accept what the picker offers, as `<input accept>` */
export function attachButton(accept: string, disabled: boolean, add: (files: PickedFile[]) => void): TemplateResult {
  return html`<button
      type="button"
      part="button attach-button"
      class="button attach"
      aria-label=${words.attach()}
      title=${words.attach()}
      ?disabled=${disabled}
      @click=${openPicker}
    >
      <slot name="icon-attach">${drawIcon(CLIP)}</slot>
    </button>
    ${fileInput(accept, false, add)}`;
}
