import { html, nothing, render, type TemplateResult } from 'lit';
import type { SessionFiles } from '../../controllers/session-files.js';
import type { TransferGroup } from '../../controllers/transfer-group.js';
import type { Transfer } from '../../files/transfer-types.js';
import { button } from '../internal/files/button.js';
import * as words from '../internal/files/file-list.words.js';
import { bytes } from '../internal/files/format.js';
import { groupRow } from '../internal/files/group-row.js';
import { percent, percentage } from '../internal/files/progress-format.js';
import { progressBar } from '../internal/files/progress-bar.js';
import { guest } from '../internal/files/files.words.js';
import { memberRow, transferRow } from '../internal/files/transfer-row.js';
import { speed } from '../internal/files/transfer-status.js';

/** Rows that are drawn before the person asks for more, and each time they do: there may be a hundred thousand. */
const SHOWN = 50;
/** Files of a batch without a folder up to which they are shown one by one. */
const FEW = 5;

interface Folding {
  open: boolean;
  /** Rows inside. */
  shown: number;
}

/** The transfers, newest first, batches in one row, with what can be done about each and about several at once. */
export class TransferList {
  readonly #files: SessionFiles;
  readonly #update: () => void;
  #shown = SHOWN;
  /** A row keeps its node wherever it moves, and with it the focus (`repeat` does that, too, at five times the size). */
  readonly #rows = new WeakMap<TransferGroup | Transfer, HTMLLIElement>();
  readonly #foldings = new WeakMap<TransferGroup, Folding>();
  #groups: readonly TransferGroup[] = [];

  /** @param update draws again */
  constructor(files: SessionFiles, update: () => void) {
    this.#files = files;
    this.#update = update;
  }

  render(): TemplateResult {
    const files = this.#files;
    const { groups } = files;
    this.#groups = groups.newest(this.#shown);
    const hidden = groups.length - this.#groups.length;
    const over = groups.in.over;
    return html`${bundles(files)}
      <ul part="transfers" aria-label=${words.transfers()}></ul>
      <footer>
        ${groups.in.running.size > 1 ? total(files) : nothing}
        ${hidden > 0 ? this.#more(hidden, () => (this.#shown += SHOWN)) : nothing}
        ${
          over.size > 1
            ? button(
                'clear',
                () => files.dismiss([...over].flatMap(({ members }) => [...members])),
                words.clear(),
                undefined,
                'plain',
              )
            : nothing
        }
      </footer>`;
  }

  /** Puts the rows that were rendered last into their list. */
  fill(list: Element): void {
    this.#fill(list, this.#groups, (group, row) => this.#draw(group, row));
  }

  #draw(group: TransferGroup, row: HTMLLIElement): void {
    const [only] = group.members;
    if (group.count === 1 && only) return void render(transferRow(only, group, this.#files), row);
    const folding = this.#folding(group);
    const toggle = (): void => {
      folding.open = !folding.open;
      this.#update();
    };
    const hidden = group.members.size - folding.shown;
    const more = folding.open && hidden > 0 ? this.#more(hidden, () => (folding.shown += SHOWN)) : nothing;
    render(html`${groupRow(group, this.#files, { open: folding.open, toggle })} ${more}`, row);
    const inside = row.querySelector('[part=batch-files]');
    if (!inside) return;
    this.#fill(inside, someOf(group, folding.shown), (transfer, place) =>
      render(memberRow(transfer, group, this.#files), place),
    );
  }

  #folding(group: TransferGroup): Folding {
    let folding = this.#foldings.get(group);
    if (!folding) {
      folding = { open: group.count <= FEW && !group.batch.name, shown: SHOWN };
      this.#foldings.set(group, folding);
    }
    return folding;
  }

  #fill<Item extends TransferGroup | Transfer>(
    list: Element,
    items: readonly Item[],
    draw: (item: Item, row: HTMLLIElement) => void,
  ): void {
    const rows = new Set(
      items.map((item) => {
        let row = this.#rows.get(item);
        if (!row) this.#rows.set(item, (row = document.createElement('li')));
        draw(item, row);
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

  #more(hidden: number, show: () => void): TemplateResult {
    const act = (): void => {
      show();
      this.#update();
    };
    return button('show-more', act, words.showMore(hidden), undefined, 'plain');
  }
}

/** So many of its files: of more than that, those on their way first. */
function someOf({ members, running }: TransferGroup, count: number): Transfer[] {
  const some: Transfer[] = [];
  if (members.size > count) for (const each of running) if (some.length < count) some.push(each);
  const first = new Set(some);
  for (const each of members) {
    if (some.length >= count) break;
    if (!first.has(each)) some.push(each);
  }
  return some;
}

/** Offers that one sender made one by one, to be answered at once. */
function bundles(files: SessionFiles): TemplateResult[] {
  const bySender = new Map<string, TransferGroup[]>();
  for (const group of files.groups.in.asks) {
    const same = bySender.get(group.peer);
    if (same) same.push(group);
    else bySender.set(group.peer, [group]);
  }
  return [...bySender.values()].filter(({ length }) => length > 1).map((groups) => bundle(groups, files));
}

function bundle(groups: readonly TransferGroup[], files: SessionFiles): TemplateResult {
  const sum = (of: (group: TransferGroup) => number): number => groups.reduce((all, each) => all + of(each), 0);
  const what = words.several(
    sum(({ count }) => count),
    bytes(sum(({ batch }) => batch.size)),
  );
  const person = groups[0] ? files.personOf(groups[0]) : '';
  return html`<div part="offers" class="note">
    <strong>${words.wants(person || guest(), what)}</strong>
    <div class="actions">
      ${button('decline-all', () => groups.forEach((group) => files.decline(group)), words.declineAll())}
      ${button('accept-all', () => groups.forEach((group) => files.accept(group)), words.acceptAll(), undefined, 'primary')}
    </div>
  </div>`;
}

function total({ groups }: SessionFiles): TemplateResult {
  const { left, size, transferred, rate } = groups.total;
  const texts = [
    words.underWay(left, percentage(percent(transferred, size))),
    ...speed(rate, rate > 0 ? (size - transferred) / rate : null),
  ];
  return html`<div part="total" class="total">
    <span class="hint">${texts.join(' · ')}</span>
    ${progressBar(words.total(), transferred, size)}
  </div>`;
}
