import { html, nothing, type TemplateResult } from 'lit';
import { errorText } from '../internal/error-text.js';
import { spinner } from '../internal/icons.js';
import { joining } from '../internal/words.js';
import type { ControlName } from './call-controls.js';
import type { CallView } from './call-view.js';
import { deviceNotice, mutedHint } from './device-notice.js';
import { mutedNote, waitingRoom } from './host-notes.js';
import { problemPanel } from './problem.js';
import * as words from './stage.words.js';
import { toolbar } from './toolbar.js';

/** What became of copying the link; empty before. */
export type Copied = '' | 'copied' | 'failed';

export const copiedText = (copied: Copied): string =>
  copied === 'failed' ? words.copyFailed() : copied ? words.linkCopied() : '';

export interface StageOptions {
  readonly controls: readonly ControlName[];
  readonly inMore: readonly ControlName[];
  readonly copied: Copied;
  copyLink(): void;
}

/** The call itself: everybody's tile, what is to be said, and the toolbar. `StageTiles` fills the grid and what is over it. */
export function stage(view: CallView, options: StageOptions): TemplateResult {
  return html`<div part="stage" class="stage">
    ${banner(view)}
    <div class="middle ${view.element.chatOpen || view.extras?.people.open ? 'chatting' : ''}">
      <div class="main">
        <div class="tiles">
          <div part="grid" class="grid" role="group" aria-label=${words.people()}></div>
          <div class="over"></div>
        </div>
        ${waitingRoom(view)} ${alone(view, options)} ${view.recordings.mark()}
        <div part="reactions" class="reaction-layer" aria-hidden="true"></div>
      </div>
      ${view.extras?.chat.render(view.session)} ${view.extras?.people.render(view.session)} ${view.extras?.chat.hint()}
    </div>
    ${mutedNote(view)} ${deviceNotice(view)} ${problemPanel(view)} ${mutedHint(view)}
    ${view.extras?.reactions.open ? view.extras.reactions.render() : nothing} ${view.settings?.menu.render(view)}
    ${toolbar(view, options)} ${view.settings?.dialog.render(view)}
  </div>`;
}

function banner({ element: { state }, session }: CallView): TemplateResult | typeof nothing {
  if (state === 'joined' || session.snapshot.waiting) return nothing;
  // While it still tries, a server that cannot be reached is a word beside the spinner, not a failure.
  const text = state === 'joining' ? errorText(session.snapshot.error) || joining() : words.reconnecting();
  return html`<div part="banner" class="banner" role="status">${spinner()}<span>${text}</span></div>`;
}

function alone({ element }: CallView, { copied, copyLink }: StageOptions): TemplateResult | typeof nothing {
  if (element.state !== 'joined' || element.participants.length) return nothing;
  const done = copied === 'copied';
  return html`<slot name="empty">
    <div part="empty" class="alone">
      <div>
        <p class="alone-title">${words.alone()}</p>
        <p class="hint">${copied === 'failed' ? copiedText(copied) : words.aloneHelp()}</p>
      </div>
      <button part="button copy-button" class="button" @click=${copyLink}>
        ${done ? copiedText(copied) : words.copyLink()}
      </button>
    </div>
  </slot>`;
}
