import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icons.js';
import * as words from './settings.words.js';

/** How loud the own microphone is. `Settings` moves it, outside of renderings. */
export function levelMeter(): TemplateResult {
  return html`<div part="level" class="level-row">
    ${icon('microphone')}
    <div
      part="level-meter"
      class="level"
      role="meter"
      aria-label=${words.level()}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow="0"
      aria-valuetext=${words.silent()}
    ></div>
  </div>`;
}
