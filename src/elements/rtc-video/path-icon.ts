import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import * as words from '../internal/words.js';
import type { TileView } from './tile-view.js';

/** Which way the media to somebody takes; `null` while there is none, and for oneself. */
export function tilePath({ participant, isSelf }: TileView): 'direct' | 'relayed' | null {
  if (isSelf || participant?.link !== 'connected' || participant.relayed === null) return null;
  return participant.relayed ? 'relayed' : 'direct';
}

/** A quiet mark beside the name, with words in its tooltip. */
export function pathIcon(view: TileView): TemplateResult | typeof nothing {
  const path = tilePath(view);
  if (!path) return nothing;
  const label = path === 'relayed' ? words.relayed() : words.direct();
  return html`<span part="path-icon" class="path-icon" role="img" aria-label=${label} title=${label}>
    ${icon(path)}
  </span>`;
}
