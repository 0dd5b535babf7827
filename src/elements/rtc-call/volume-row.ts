import { html, type TemplateResult } from 'lit';
import { languageTag } from '../../languages/msg.js';
import { drawing } from '../internal/icons.js';
import * as words from './volume.words.js';
import type { Volumes } from './volumes.js';

const SPEAKER = 'M4 9.5v5h3.5l5 4v-13l-5 4H4Z';
const LOUD = `${SPEAKER}M16 9a4.2 4.2 0 0 1 0 6M18.5 6.5a7.8 7.8 0 0 1 0 11`;
const SILENT = `${SPEAKER}M16 9.5l5 5M21 9.5l-5 5`;

export const silentIcon = (): TemplateResult => drawing(SILENT);

/** How loud somebody is for this person: a button that mutes them here, and a slider. */
export function volumeRow(volumes: Volumes, participant: string, name: string): TemplateResult {
  const { volume, muted } = volumes.of(participant);
  const silent = muted || volume === 0;
  const percent = Math.round((muted ? 0 : volume) * 100);
  const slide = ({ target }: Event): void =>
    volumes.set(participant, { volume: Number((target as HTMLInputElement).value) / 100, muted: false });
  const label = muted ? words.unmuteForMe() : words.muteForMe();
  return html`<div part="volume" class="volume">
    <button
      part="button mute-for-me-button"
      class="button volume-button"
      aria-label=${words.muteForMe()}
      aria-pressed=${muted}
      title=${label}
      @click=${() => volumes.set(participant, { muted: !muted })}
    >
      ${drawing(silent ? SILENT : LOUD)}
    </button>
    <label class="volume-label">
      <span class="people-head">${words.volume()}</span>
      <input
        part="volume-slider"
        type="range"
        min="0"
        max="100"
        step="5"
        aria-label=${words.volumeOf(name)}
        aria-valuetext=${(percent / 100).toLocaleString(languageTag(), { style: 'percent' })}
        .value=${String(percent)}
        @input=${slide}
      />
    </label>
  </div>`;
}
