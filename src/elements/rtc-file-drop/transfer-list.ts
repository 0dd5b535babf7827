import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SessionFiles } from '../../controllers/session-files.js';
import type { Transfer } from '../../files/transfer-types.js';
import type { Format } from './format.js';
import { bundle } from './notes.js';
import type { FileDropWords } from './rtc-file-drop.words.js';
import { type RowAction, transferRow } from './transfer-row.js';

/** Rows that are drawn before the person asks for all: a folder may be thousands of files. */
const SHOWN = 50;

export function isRunning({ state }: Transfer): boolean {
  return state === 'active' || state === 'paused' || state === 'waiting';
}

/** The transfers, newest first, with what can be done about each and about several at once. */
export class TransferList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #root: () => ParentNode & { readonly activeElement?: Element | null };
  #all = false;
  /** What had the focus before the update, and the rows that may take it over. */
  #focused: Element | null = null;
  #heirs: Element[] = [];

  constructor(host: ReactiveControllerHost, root: () => ParentNode & { readonly activeElement?: Element | null }) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#root().activeElement ?? null;
    const row = this.#focused?.closest('[data-id]');
    this.#heirs = [row, row?.nextElementSibling, row?.previousElementSibling].filter((each) => each instanceof Element);
  }

  // A transfer moves on by itself: the button that has the focus goes, and the focus must not fall back to the page.
  hostUpdated(): void {
    const focused = this.#focused;
    if (!focused || focused.isConnected) return;
    const same = `[part="${focused.getAttribute('part') ?? ''}"]`;
    const places = [...this.#heirs.filter((row) => row.isConnected), this.#root()];
    const heirs = places.map((place) => place.querySelector(same) ?? place.querySelector('button, a'));
    const heir = heirs.find(Boolean);
    if (heir instanceof HTMLElement) heir.focus();
  }

  render(files: SessionFiles, words: FileDropWords, format: Format): TemplateResult {
    const transfers = files.transfers
      .filter((each) => each.state !== 'offered' || each.direction === 'send' || files.asks(each))
      .reverse();
    const shown = this.#all ? transfers : transfers.slice(0, SHOWN);
    const nameOf = (transfer: Transfer | undefined): string => (transfer && files.personOf(transfer)) || words.guest;
    const bundles = this.#bundles(files, transfers);
    const row = (transfer: Transfer): TemplateResult => {
      const context = {
        path: files.nameOf(transfer),
        person: nameOf(transfer),
        url: transfer.direction === 'receive' && transfer.file ? files.urls.urlOf(transfer) : '',
        canSendAgain: files.canSendAgain(transfer),
        bundled: bundles.some((offers) => offers.includes(transfer)),
        words,
        format,
      };
      return transferRow(transfer, context, (action) => this.#act(files, transfer, action));
    };
    return html`${bundles.map((offers) => bundle(offers, nameOf(offers[0]), words, format, (yes) => this.#answer(offers, yes)))}
    ${
      transfers.length > 0
        ? html`<ul part="transfers" class="transfers" aria-label=${words.transfers}>
            ${repeat(shown, ({ id }) => id, row)}
          </ul>`
        : nothing
    }
    ${this.#foot(files, transfers, shown.length, words, format)}`;
  }

  /** Offers of which one sender has made several. */
  #bundles(files: SessionFiles, transfers: Transfer[]): Transfer[][] {
    const senders = new Map<string, Transfer[]>();
    for (const offer of transfers) {
      if (files.asks(offer)) senders.set(offer.peer, [...(senders.get(offer.peer) ?? []), offer]);
    }
    return [...senders.values()].filter((offers) => offers.length > 1);
  }

  #answer(offers: Transfer[], accept: boolean): void {
    for (const offer of offers) {
      if (accept) offer.accept();
      else offer.decline();
    }
  }

  #foot(
    files: SessionFiles,
    transfers: Transfer[],
    shown: number,
    words: FileDropWords,
    format: Format,
  ): TemplateResult | typeof nothing {
    const running = transfers.filter(isRunning);
    const over = transfers.filter((each) => each.state !== 'offered' && !isRunning(each));
    const hidden = shown < transfers.length;
    if (running.length < 2 && over.length < 2 && !hidden) return nothing;
    const sum = (of: (transfer: Transfer) => number): number => running.reduce((total, each) => total + of(each), 0);
    const part = sum(({ transferred }) => transferred) / (sum(({ size }) => size) || 1);
    const button = (name: string, label: string, run: () => void): TemplateResult =>
      html`<button part="button ${name}-button" class="button plain" type="button" @click=${run}>${label}</button>`;
    return html`<div class="foot">
      ${
        running.length > 1
          ? html`<span part="total" class="total">${words.total(running.length, format.percent(part))}</span>`
          : nothing
      }
      ${hidden ? button('show-all', words.showAll(transfers.length), () => this.#showAll()) : nothing}
      ${over.length > 1 ? button('clear', words.clear, () => this.#clear(files, over)) : nothing}
    </div>`;
  }

  #showAll(): void {
    this.#all = true;
    this.#host.requestUpdate();
  }

  #clear(files: SessionFiles, over: Transfer[]): void {
    for (const transfer of over) files.dismiss(transfer);
  }

  #act(files: SessionFiles, transfer: Transfer, action: RowAction): void {
    switch (action) {
      case 'send-again':
        return files.sendAgain(transfer);
      case 'dismiss':
        return files.dismiss(transfer);
      case 'save':
        return files.urls.saving(transfer);
      default:
        transfer[action]();
        this.#host.requestUpdate();
    }
  }
}
