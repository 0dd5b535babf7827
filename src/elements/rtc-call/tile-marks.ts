import { html, nothing, type TemplateResult } from 'lit';
import * as words from './volume.words.js';
import { silentIcon } from './volume-row.js';

export interface TileMarks {
  /** They record the call. */
  readonly recording: boolean;
  /** This person has muted them for themselves. */
  readonly silent: boolean;
}

/** What a call says of somebody on their tile, besides what a tile says by itself. */
export function tileMarks({ recording, silent }: TileMarks): TemplateResult {
  return html`${
    recording
      ? html`<span part="tile-mark tile-recording-mark" class="tile-mark" title=${words.recording()}
          ><span class="tile-recording-dot" aria-hidden="true"></span
          ><span class="hidden-text">${words.recording()}</span></span
        >`
      : nothing
  }${
    silent
      ? html`<span part="tile-mark tile-silent-mark" class="tile-mark" title=${words.mutedForYou()}
          >${silentIcon()}<span class="hidden-text">${words.mutedForYou()}</span></span
        >`
      : nothing
  }`;
}
