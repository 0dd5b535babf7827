import { html, nothing, type TemplateResult } from 'lit';
import type { RtcError } from '../../base/rtc-error.js';
import { icon } from '../internal/icons.js';
import type { CallWords } from '../internal/words.js';
import type { CallView } from './call-view.js';

/** No room: a word to whoever builds the page. */
export function idle(words: CallWords): TemplateResult {
  return html`<div part="idle" class="outside">
    <span class="outside-icon">${icon('people')}</span>
    <h2 part="title" class="title">${words.idleTitle}</h2>
    <p part="hint" class="hint">${words.idleHelp}</p>
    <code class="code">&lt;rtc-call room="my-room"&gt;&lt;/rtc-call&gt;</code>
  </div>`;
}

/** After the call. */
export function ended({ words, call, disabled }: CallView): TemplateResult {
  return html`<div part="ended" class="outside">
    <span class="outside-icon">${icon('leave')}</span>
    <h2 part="title" class="title">${call.removed ? words.removedTitle : words.leftTitle}</h2>
    <p part="hint" class="hint">${words.leftHelp}</p>
    <button
      part="button rejoin-button"
      class="button primary"
      type="button"
      data-focus
      ?disabled=${disabled || call.busy}
      @click=${() => void call.join().catch(() => undefined)}
    >
      ${words.rejoin}
    </button>
  </div>`;
}

/** The room could not be joined, or the attributes make no call. */
export function failed(words: CallWords, error: RtcError | null, retry: (() => void) | null): TemplateResult {
  return html`<div part="failed" class="outside">
    <span class="outside-icon warning">${icon('alert')}</span>
    <div part="error" role="alert">
      <h2 part="title" class="title">${(error && words.failedTitles[error.code]) ?? words.failedTitle}</h2>
      ${error ? html`<p part="hint" class="hint">${error.message}</p>` : nothing}
    </div>
    ${
      retry
        ? html`<button part="button retry-button" class="button primary" type="button" data-focus @click=${retry}>
            ${words.tryAgain}
          </button>`
        : nothing
    }
  </div>`;
}
