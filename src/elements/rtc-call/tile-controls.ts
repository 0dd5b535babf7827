import { html, nothing, type TemplateResult } from 'lit';
import type { TilePlace } from './stage-layout.js';
import { draw } from './stage-icons.js';
import * as words from './stage.words.js';

export interface TileActions {
  readonly pinned: boolean;
  readonly canPin: boolean;
  readonly isSelf: boolean;
  readonly floating: boolean;
  /** Whether the Tab key comes here. */
  readonly reached: boolean;
  pin(): void;
  hide(): void;
  move(): void;
}

/** The buttons on a tile. */
export function tileActions(tile: TileActions): TemplateResult {
  const tabindex = tile.reached ? 0 : -1;
  return html`${
    tile.canPin
      ? html`<button
          part="tile-button pin-button"
          class="tile-button"
          tabindex=${tabindex}
          aria-label=${words.pin()}
          aria-pressed=${tile.pinned}
          title=${tile.pinned ? words.unpin() : words.pin()}
          @click=${tile.pin}
        >
          ${draw('pin').drawing}
        </button>`
      : nothing
  }${
    tile.floating
      ? html`<button
          part="tile-button move-self-button"
          class="tile-button move-self"
          tabindex=${tabindex}
          aria-label=${words.moveSelf()}
          title=${words.moveSelf()}
          @click=${tile.move}
        >
          ${draw('move').drawing}
        </button>`
      : nothing
  }${
    tile.isSelf
      ? html`<button
          part="tile-button hide-self-button"
          class="tile-button hide-self"
          tabindex=${tabindex}
          aria-label=${words.hideSelf()}
          title=${words.hideSelf()}
          @click=${tile.hide}
        >
          ${draw('hide').drawing}
        </button>`
      : nothing
  }`;
}

export interface OverTiles {
  readonly page: number;
  readonly pages: number;
  readonly pager: TilePlace | null;
  turn(step: number): void;
  /** Brings back the own picture; `null` while it is there. */
  readonly showSelf: (() => void) | null;
}

/** What stands beside or over the tiles: the pages, and the way back to the own picture. */
export function overTiles({ page, pages, pager, turn, showSelf }: OverTiles): TemplateResult {
  return html`${pager ? pageButtons(page, pages, pager, turn) : nothing}${
    showSelf
      ? html`<button
          part="button show-self-button"
          class="button show-self"
          aria-label=${words.showSelf()}
          title=${words.showSelf()}
          @click=${showSelf}
        >
          ${draw('show').drawing}
        </button>`
      : nothing
  }`;
}

function pageButtons(page: number, pages: number, place: TilePlace, turn: (step: number) => void): TemplateResult {
  const { start, top, width, height } = place;
  const style = `inset-inline-start:${start}px;inset-block-start:${top}px;inline-size:${width}px;block-size:${height}px`;
  const button = (step: number, name: 'back' | 'next', label: string): TemplateResult =>
    html`<button
      part="button page-button"
      class="button page-button ${name}"
      aria-label=${label}
      title=${label}
      aria-disabled=${page + step < 0 || page + step >= pages}
      @click=${() => turn(step)}
    >
      ${draw(name).drawing}
    </button>`;
  return html`<div part="pages" class="pages" role="group" aria-label=${words.pages()} .style=${style}>
    ${button(-1, 'back', words.previousPage())}
    <span class="page-number" role="status">${words.pageOf(page + 1, pages)}</span>
    ${button(1, 'next', words.nextPage())}
  </div>`;
}
