import { html, nothing, type TemplateResult } from 'lit';
import { spinner } from '../internal/icons.js';
import type { VideoWords } from '../internal/words.js';
import type { TileView } from './tile-view.js';

/** How the connection to somebody is, in words, while it is not as it should be. */
export function tileStatus(
  { participant, link, present }: TileView,
  words: VideoWords,
): TemplateResult | typeof nothing {
  if (!participant || participant.isSelf || (link === 'connected' && present)) return nothing;
  if (link === 'closed') return html`<div part="status" class="status">${words.away}</div>`;
  const text = link === 'connecting' ? words.connecting : words.recovering;
  return html`<div part="status" class="status">${spinner()}<span>${text}</span></div>`;
}
