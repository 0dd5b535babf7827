import { html, nothing, type TemplateResult } from 'lit';
import type { Transfer } from '../../files/transfer-types.js';
import { type FileIcon, icon, iconOf } from './file-icons.js';
import { fileName } from './file-name.js';
import type { Format } from './format.js';
import type { FileDropWords } from './rtc-file-drop.words.js';

/** What a row says beside what the transfer itself says. */
export interface RowContext {
  /** The name it is shown by. */
  readonly path: string;
  /** Name of the one at the other end. */
  readonly person: string;
  /** Where a received file can be saved from. */
  readonly url: string;
  readonly canSendAgain: boolean;
  /** One of several offers that can be answered at once. */
  readonly bundled: boolean;
  readonly words: FileDropWords;
  readonly format: Format;
}

export type RowAction = 'accept' | 'decline' | 'pause' | 'resume' | 'cancel' | 'send-again' | 'dismiss' | 'save';

/** One file on its way, or at its end. */
export function transferRow(transfer: Transfer, row: RowContext, act: (action: RowAction) => void): TemplateResult {
  const { state, direction } = transfer;
  const offer = state === 'offered' && direction === 'receive';
  const running = state === 'active' || state === 'paused' || state === 'waiting';
  const bad = state === 'failed' || state === 'declined' || state === 'cancelled';
  const sign: FileIcon = state === 'failed' ? 'alert' : iconOf(transfer);
  return html`<li
    part="transfer transfer-${direction} transfer-${state}"
    class="row ${state} ${direction} ${offer ? 'asks' : running ? 'runs' : ''}"
    data-id=${transfer.id}
  >
    <span part="type-icon" class="type">${icon(sign)}</span>
    <div class="about">
      ${fileName(row.path)}
      <span part=${bad ? 'status status-bad' : 'status'} class="status ${state}">${status(transfer, row)}</span>
    </div>
    <div part="actions" class="actions">${offer ? offerButtons(row, act) : buttons(transfer, row, act)}</div>
    ${running ? progress(transfer, row) : nothing}
  </li>`;
}

function progress(transfer: Transfer, { path, format }: RowContext): TemplateResult {
  const part = partOf(transfer);
  return html`<div class="run">
    <div
      part="progress"
      class="progress"
      role="progressbar"
      aria-label=${path}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.floor(part * 100)}
    >
      <div part="progress-bar" class="bar" .style=${`inline-size:${(part * 100).toFixed(1)}%`}></div>
    </div>
    <span part="percent" class="percent" aria-hidden="true">${format.percent(part)}</span>
  </div>`;
}

/** 0 to 1. An empty file is whole from the start. */
export function partOf({ size, transferred }: Transfer): number {
  return size > 0 ? transferred / size : 1;
}

function status(transfer: Transfer, { person, words, format }: RowContext): string {
  const { state, direction, size, transferred, rate, eta, error } = transfer;
  const sending = direction === 'send';
  const total = format.bytes(size);
  const whom = sending ? words.to(person) : words.from(person);
  const done = words.of(format.running(transferred), total);
  const say = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
  switch (state) {
    case 'offered':
      return sending ? say(words.asking(person), total) : say(words.offer(person), total);
    case 'active':
      if (transferred === size) return say(words.checking, whom);
      return say(
        whom,
        done,
        rate > 0 && format.rate(rate),
        rate > 0 && eta !== null && words.left(format.duration(eta)),
      );
    case 'paused':
      return say(words.paused, done, whom);
    case 'waiting':
      return say(words.linkAway, done, whom);
    case 'done':
      return say(sending ? words.delivered : words.received, whom, total);
    case 'declined':
      return say(error?.code === 'transfer-declined' ? words.declined(person) : whom, error?.message);
    default:
      return say(whom, error?.message);
  }
}

function offerButtons({ path, words, bundled }: RowContext, act: (action: RowAction) => void): TemplateResult {
  return html`<button
      part="button decline-button"
      class="button"
      type="button"
      aria-label=${words.declineFile(path)}
      @click=${() => act('decline')}
    >
      ${words.decline}
    </button>
    <button
      part="button accept-button"
      class=${bundled ? 'button' : 'button primary'}
      type="button"
      aria-label=${words.acceptFile(path)}
      @click=${() => act('accept')}
    >
      ${words.accept}
    </button>`;
}

function buttons(transfer: Transfer, row: RowContext, act: (action: RowAction) => void): unknown {
  const { path, words, canSendAgain } = row;
  const small = (action: RowAction, name: FileIcon, label: string): TemplateResult =>
    html`<button
      part="icon-button ${action}-button"
      class="icon-button"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => act(action)}
    >
      ${icon(name)}
    </button>`;
  switch (transfer.state) {
    case 'offered':
    case 'waiting':
      return small('cancel', 'close', words.cancelFile(path));
    case 'active':
    case 'paused': {
      const paused = transfer.state === 'paused';
      return [
        paused ? small('resume', 'resume', words.resumeFile(path)) : small('pause', 'pause', words.pauseFile(path)),
        small('cancel', 'close', words.cancelFile(path)),
      ];
    }
    default:
      return [
        row.url ? saveLink(transfer, row, act) : nothing,
        canSendAgain ? small('send-again', 'retry', words.sendAgainFile(path)) : nothing,
        small('dismiss', 'close', words.dismissFile(path)),
      ];
  }
}

function saveLink(
  transfer: Transfer,
  { url, path, words }: RowContext,
  act: (action: RowAction) => void,
): TemplateResult {
  // Only a plain click saves: with a modifier, or the middle button, a browser would open what a stranger sent.
  const click = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) event.preventDefault();
    else act('save');
  };
  return html`<a
    part="button save-button"
    class="button primary save"
    href=${url}
    download=${transfer.file?.name ?? transfer.name}
    aria-label=${words.saveFile(path)}
    @click=${click}
    @auxclick=${click}
    >${icon('save')}${words.save}</a
  >`;
}
