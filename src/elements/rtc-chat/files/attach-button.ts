import { html, nothing, type TemplateResult } from 'lit';
import type { PickedFile } from '../../../controllers/files-controller.js';
import { drawIcon } from '../../internal/files/draw-icon.js';
import { picked } from '../../internal/files/picked-files.js';
import * as words from './chat-files.words.js';

const CLIP =
  'M19.5 11.2 11.6 19a4.6 4.6 0 0 1-6.5-6.5l8.2-8.2a3.1 3.1 0 0 1 4.4 4.4l-8.2 8.2a1.6 1.6 0 0 1-2.2-2.2l7.5-7.5';

/** The paper clip: opens the browser's file picker. @param accept what the picker offers, as `<input accept>` */
export function attachButton(accept: string, disabled: boolean, add: (files: PickedFile[]) => void): TemplateResult {
  const open = ({ currentTarget }: Event): void =>
    ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
  const choose = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    add(Array.from(input.files ?? [], picked));
    // So that choosing the same file again is a change, too.
    input.value = '';
  };
  return html`<button
      type="button"
      part="button attach-button"
      class="button attach"
      aria-label=${words.attach()}
      title=${words.attach()}
      ?disabled=${disabled}
      @click=${open}
    >
      <slot name="icon-attach">${drawIcon(CLIP)}</slot>
    </button>
    <input type="file" hidden multiple accept=${accept || nothing} @change=${choose} />`;
}
