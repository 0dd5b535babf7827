import { html, nothing, type TemplateResult } from 'lit';
import type { RtcError } from '../../base/rtc-error.js';
import type { CallController } from '../../controllers/call-controller.js';
import { errorText } from '../internal/error-text.js';
import { icon, spinner } from '../internal/icons.js';
import * as words from '../internal/words.js';
import { type LobbyView, quietly } from './call-view.js';

/** No room: a word to whoever builds the page. */
export function idle(): TemplateResult {
  return html`<div part="idle" class="outside">
    ${icon('people')}
    <h2 part="title" class="title">${words.idleTitle()}</h2>
    <p part="hint" class="hint">${words.idleHelp()}</p>
    <code class="code">&lt;rtc-call room="my-room"&gt;&lt;/rtc-call&gt;</code>
  </div>`;
}

/** On the way into the call, while what shows it is being fetched. */
export function entering(): TemplateResult {
  return html`<div class="outside">
    <div part="banner" class="banner" role="status">${spinner()}${words.joining()}</div>
  </div>`;
}

function endedTitle(ending: CallController['ending']): string {
  if (ending === 'kicked') return words.removedTitle();
  return ending === 'ended-by-host' ? words.endedByHostTitle() : words.leftTitle();
}

/** After the call. */
export function ended({ call, element }: LobbyView): TemplateResult {
  return html`<div part="ended" class="outside">
    ${icon('leave')}
    <h2 part="title" class="title">${endedTitle(call.ending)}</h2>
    <p part="hint" class="hint">${words.leftHelp()}</p>
    <button
      part="button rejoin-button"
      class="button primary"
      data-focus
      ?disabled=${element.disabled || call.busy}
      @click=${() => quietly(call.join())}
    >
      ${words.rejoin()}
    </button>
  </div>`;
}

/** The room could not be joined, or the attributes make no call. */
export function failed(error: RtcError | null, retry: (() => void) | false): TemplateResult {
  return html`<div part="failed" class="outside">
    ${icon('alert')}
    <div part="error" role="alert">
      <h2 part="title" class="title">${(error && words.failedTitles()[error.code]) ?? words.failedTitle()}</h2>
      <p part="hint" class="hint">${errorText(error)}</p>
    </div>
    ${
      retry
        ? html`<button part="button retry-button" class="button primary" data-focus @click=${retry}>
            ${words.tryAgain()}
          </button>`
        : nothing
    }
  </div>`;
}
