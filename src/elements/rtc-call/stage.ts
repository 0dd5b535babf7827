import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon, spinner } from '../internal/icons.js';
import type { CallTile } from './call-tiles.js';
import type { CallView } from './call-view.js';
import { problemPanel } from './problem.js';
import type { TilePlace } from './stage-layout.js';
import { toolbar } from './toolbar.js';

/** Every part of a tile, as a page reaches it from outside the call. */
export const TILE_PARTS = [
  'video',
  'placeholder',
  'avatar',
  'message',
  'footer',
  'name',
  'muted-icon',
  'status',
  'ring',
  'play-button',
]
  .map((part) => `${part}:tile-${part}`)
  .join(',');

/** The call itself: everybody's tile, what is to be said, and the toolbar. */
export function stage(view: CallView): TemplateResult {
  const { tiles, places, words } = view;
  return html`<div part="stage" class="stage">
    ${banner(view)}
    <div part="grid" class="grid" role="group" aria-label=${words.people} ${ref(view.stageRef)}>
      ${repeat(
        tiles,
        (each) => each.key,
        (each, index) => tile(view, each, places[index]),
      )}
    </div>
    ${alone(view)} ${problemPanel(view)} ${toolbar(view)}
  </div>`;
}

/** Places, not order, make the layout, so that no tile ever moves in the document and its video never stops. */
function tile(view: CallView, { participant, source, spotlight }: CallTile, place?: TilePlace): TemplateResult {
  // By the property, not the attribute: a strict content security policy refuses style attributes.
  const style = place?.width
    ? `inset-inline-start:${place.start}px;inset-block-start:${place.top}px;inline-size:${place.width}px;block-size:${place.height}px`
    : 'visibility:hidden';
  return html`<rtc-video
    part="tile ${source}-tile ${spotlight ? 'spotlight-tile' : ''} ${participant === 'self' ? 'self-tile' : ''}"
    exportparts=${TILE_PARTS}
    .style=${style}
    participant=${participant}
    source=${source}
    .audioOnly=${view.audioOnly}
    .embedded=${true}
    .session=${view.session}
    .name=${view.name}
  ></rtc-video>`;
}

function banner({ state, words, snapshot }: CallView): TemplateResult | typeof nothing {
  if (state !== 'reconnecting' && state !== 'joining') return nothing;
  // While it still tries, a server that cannot be reached is a word beside the spinner, not a failure.
  const text = state === 'joining' ? (snapshot.error?.message ?? words.joining) : words.reconnecting;
  return html`<div part="banner" class="banner" role="status">${spinner()}<span>${text}</span></div>`;
}

function alone(view: CallView): TemplateResult | typeof nothing {
  const { words, state, snapshot } = view;
  if (state !== 'joined' || snapshot.participants.some((each) => each.call !== false)) return nothing;
  const copied = view.linkCopied === 'yes';
  return html`<slot name="empty">
    <div part="empty" class="alone">
      <div>
        <p class="alone-title">${words.alone}</p>
        <p class="hint">${view.linkCopied === 'failed' ? words.copyFailed : words.aloneHelp}</p>
      </div>
      <button part="button copy-button" class="button small" type="button" @click=${() => view.copyLink()}>
        ${icon(copied ? 'check' : 'link')}${copied ? words.linkCopied : words.copyLink}
      </button>
    </div>
  </slot>`;
}
