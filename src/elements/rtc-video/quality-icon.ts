import { html, nothing, type TemplateResult } from 'lit';
import { drawing } from '../internal/icons.js';
import * as words from '../internal/words.js';
import type { TileView } from './tile-view.js';

/** Bars as for a telephone's reception; those that are missing are dots. */
const BARS = { fair: 'M5 19v-4M12 19v-9M19 19v.1', poor: 'M5 19v-4M12 19v.1M19 19v.1' } as const;

/** A mark for media that get through badly, with the reason in words; nothing while all is well, or is said elsewhere. */
export function qualityIcon({ participant, isSelf }: TileView): TemplateResult | typeof nothing {
  const { level, reason } = participant?.quality ?? {};
  if (isSelf || participant?.link !== 'connected' || (level !== 'fair' && level !== 'poor')) return nothing;
  const label = reason ? words.qualityReasons()[reason] : '';
  return html`<span part="quality-icon" class="quality-icon ${level}" role="img" aria-label=${label} title=${label}>
    ${drawing(BARS[level])}
  </span>`;
}
