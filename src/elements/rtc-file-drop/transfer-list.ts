import { html, nothing, render, type TemplateResult } from 'lit';
import type { SessionFiles } from '../../controllers/session-files.js';
import type { Transfer } from '../../files/transfer-types.js';
import { button } from './button.js';
import { bytes, percent } from './format.js';
import * as words from './rtc-file-drop.words.js';
import { isOver, isRunning, personOf, transferRow } from './transfer-row.js';

/** Rows that are drawn before the person asks for all: a folder may be thousands of files. */
const SHOWN = 50;

const sum = (transfers: readonly Transfer[], of: (transfer: Transfer) => number): number =>
  transfers.reduce((total, each) => total + of(each), 0);

/** The transfers, newest first, with what can be done about each and about several at once. */
export class TransferList {
  #all = false;
  /** A row keeps its node wherever it moves, and with it the focus (`repeat` does that, too, at five times the size). */
  readonly #rows = new WeakMap<Transfer, HTMLLIElement>();
  #shown: readonly (readonly [Transfer, TemplateResult])[] = [];

  render(files: SessionFiles, update: () => void): TemplateResult {
    const transfers = files.transfers
      .filter((each) => each.state !== 'offered' || each.direction === 'send' || files.asks(each))
      .reverse();
    const offers = transfers.filter((each) => files.asks(each));
    // Offers of which one sender has made several.
    const bundles = [...new Set(offers.map(({ peer }) => peer))]
      .map((peer) => offers.filter((offer) => offer.peer === peer))
      .filter((bundle) => bundle.length > 1);
    const shown = this.#all ? transfers : transfers.slice(0, SHOWN);
    this.#shown = shown.map((each) => [each, transferRow(each, files)]);

    const running = transfers.filter(isRunning);
    const over = transfers.filter(isOver);
    const done = percent(
      sum(running, ({ transferred }) => transferred),
      sum(running, ({ size }) => size),
    );
    const showAll = (): void => {
      this.#all = true;
      update();
    };
    return html`${bundles.map((bundle) => bundleNote(bundle, files))}
      <ul part="transfers" aria-label=${words.transfers}></ul>
      <footer>
        ${
          running.length > 1
            ? html`<span part="total" class="hint">${words.underWay(running.length, done)}</span>`
            : nothing
        }
        ${shown.length < transfers.length ? button('show-all', showAll, words.showAll(transfers.length), undefined, 'plain') : nothing}
        ${over.length > 1 ? button('clear', () => over.forEach((each) => files.dismiss(each)), words.clear, undefined, 'plain') : nothing}
      </footer>`;
  }

  /** Puts the rows that were rendered last into their list. */
  fill(list: Element): void {
    const rows = new Set(
      this.#shown.map(([transfer, template]) => {
        let row = this.#rows.get(transfer);
        if (!row) this.#rows.set(transfer, (row = document.createElement('li')));
        render(template, row);
        return row;
      }),
    );
    for (const row of [...list.children] as HTMLLIElement[]) if (!rows.has(row)) row.remove();
    let next = list.firstElementChild;
    for (const row of rows) {
      if (row === next) next = next.nextElementSibling;
      else list.insertBefore(row, next);
    }
  }
}

function bundleNote(offers: Transfer[], files: SessionFiles): TemplateResult {
  const [first] = offers as [Transfer];
  const what = `${words.files(offers.length)} (${bytes(sum(offers, ({ size }) => size))})`;
  return html`<div part="offers" class="note">
    <strong>${words.wants(personOf(first, files), what)}</strong>
    <div class="actions">
      ${button('decline-all', () => offers.forEach((offer) => offer.decline()), words.declineAll)}
      ${button('accept-all', () => offers.forEach((offer) => offer.accept()), words.acceptAll, undefined, 'primary')}
    </div>
  </div>`;
}
