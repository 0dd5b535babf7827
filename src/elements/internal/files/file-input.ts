import { html, nothing, type TemplateResult } from 'lit';
import type { PickedFile } from '../../../controllers/files-controller.js';
import { picked } from './picked-files.js';

/** For the click on a button: opens the picker of the `fileInput` right behind it. */
export function openPicker({ currentTarget }: Event): void {
  ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
}

/** The browser's file picker. @param accept what it offers, as `<input accept>` */
export function fileInput(accept: string, directory: boolean, add: (files: PickedFile[]) => void): TemplateResult {
  const choose = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    add(Array.from(input.files ?? [], picked));
    // So that choosing the same file again is a change, too.
    input.value = '';
  };
  return html`<input
    type="file"
    hidden
    multiple
    accept=${accept || nothing}
    ?webkitdirectory=${directory}
    @change=${choose}
  />`;
}
