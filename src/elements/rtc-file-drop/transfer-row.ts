import { html, nothing, type TemplateResult } from 'lit';
import type { SessionFiles } from '../../controllers/session-files.js';
import type { Transfer, TransferState } from '../../files/transfer-types.js';
import { button, iconButton } from './button.js';
import { type FileIcon, icon, iconOf } from './file-icons.js';
import { fileRow } from './file-row.js';
import { bytes, duration, percent } from './format.js';
import * as words from './rtc-file-drop.words.js';

export function isRunning({ state }: Transfer): boolean {
  return state === 'active' || state === 'paused' || state === 'waiting';
}

export function isOver({ state, error }: Transfer): boolean {
  return state === 'done' || error !== null;
}

/** Name of the one at the other end. */
export function personOf(transfer: Transfer, files: SessionFiles): string {
  return files.personOf(transfer) || words.guest;
}

/** One file on its way, or at its end. */
export function transferRow(transfer: Transfer, files: SessionFiles): TemplateResult {
  const { state, direction, error } = transfer;
  const path = files.nameOf(transfer);
  const offer = state === 'offered' && direction === 'receive';
  return fileRow(
    `transfer transfer-${direction} transfer-${state}`,
    offer ? 'asks' : state,
    state === 'failed' ? 'alert' : iconOf(transfer),
    path,
    html`<span part="status ${error ? 'status-bad' : ''}" class="hint"
        >${status(transfer, personOf(transfer, files))}</span
      >
      ${isRunning(transfer) ? progress(transfer, path) : nothing}`,
    offer ? answers(transfer, path) : actions(transfer, path, files),
  );
}

function progress({ size, transferred }: Transfer, path: string): TemplateResult {
  const done = percent(transferred, size);
  return html`<div class="run">
    <div part="progress" class="progress" role="progressbar" aria-label=${path} aria-valuenow=${done}>
      <div part="progress-bar" class="bar" .style=${`inline-size:${done}%`}></div>
    </div>
    <span part="percent" class="percent" aria-hidden="true">${done}%</span>
  </div>`;
}

function status(transfer: Transfer, person: string): string {
  const { state, direction, size, transferred, rate, eta, error } = transfer;
  const sending = direction === 'send';
  const whom = sending ? words.to(person) : words.from(person);
  const total = bytes(size);
  const done = words.of(bytes(transferred), total);
  const ended = [whom, error?.message];
  const texts: Record<TransferState, (string | undefined)[]> = {
    offered: [sending ? words.asking(person) : words.wants(person, words.it), total],
    active:
      transferred === size
        ? [words.checking, whom]
        : [whom, done, ...(eta === null ? [] : [`${bytes(rate)}/s`, words.left(duration(eta))])],
    paused: [words.paused, done, whom],
    waiting: [words.linkAway, done, whom],
    done: [sending ? words.delivered : words.received, whom, total],
    declined: error?.code === 'transfer-declined' ? [words.declined(person), error.message] : ended,
    cancelled: ended,
    failed: ended,
  };
  return texts[state].filter(Boolean).join(' · ');
}

function answers(offer: Transfer, path: string): TemplateResult[] {
  return [
    button('decline', () => offer.decline(), words.withFile(words.decline, path), words.decline),
    button('accept', () => offer.accept(), words.withFile(words.accept, path), words.accept, 'primary'),
  ];
}

function actions(transfer: Transfer, path: string, files: SessionFiles): unknown[] {
  const { state } = transfer;
  if (isOver(transfer)) {
    return [
      state === 'done' && transfer.direction === 'receive' ? saveLink(transfer, path, files) : nothing,
      files.canSendAgain(transfer)
        ? iconButton('send-again', () => files.sendAgain(transfer), 'retry', words.sendAgain(path))
        : nothing,
      iconButton('dismiss', () => files.dismiss(transfer), 'close', words.dismissFile(path)),
    ];
  }
  const small = (name: 'pause' | 'resume' | 'cancel', sign: FileIcon): TemplateResult =>
    iconButton(name, () => transfer[name](), sign, words.withFile(words.steer[name], path));
  return [
    state === 'active' ? small('pause', 'pause') : nothing,
    state === 'paused' ? small('resume', 'resume') : nothing,
    small('cancel', 'close'),
  ];
}

function saveLink(transfer: Transfer, path: string, { urls }: SessionFiles): TemplateResult {
  // Only a plain click saves: with a modifier, or the middle button, a browser would open what a stranger sent.
  const click = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) event.preventDefault();
    else urls.saving(transfer);
  };
  return html`<a
    part="button save-button"
    class="button primary"
    href=${urls.urlOf(transfer)}
    download=${transfer.name}
    aria-label=${words.withFile(words.save, path)}
    @click=${click}
    @auxclick=${click}
    >${icon('save')}${words.save}</a
  >`;
}
