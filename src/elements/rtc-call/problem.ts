import { html, nothing, type TemplateResult } from 'lit';
import type { RtcError } from '../../base/rtc-error.js';
import { errorText } from '../internal/error-text.js';
import { icon } from '../internal/icons.js';
import * as words from '../internal/words.js';
import type { LobbyView } from './call-view.js';

/** What failed, in words, with the ways on. */
export function problemPanel({ call, error, settings }: LobbyView): TemplateResult | typeof nothing {
  const { problem } = call;
  const errors = problem?.errors ?? (call.phase === 'lobby' && error ? [error] : []);
  if (!errors.length) return nothing;
  return html`<div part="error" class="problem" role="alert">
    ${icon('alert')}
    <div class="what">${texts(errors).map((text) => html`<p>${text}</p>`)} ${settings?.help(errors)}</div>
    ${
      problem &&
      html`<div class="ways-on">
        ${problem.actions.map(
          (action) =>
            html`<button part="button error-button" class="button" type="button" @click=${() => call.act(action)}>
              ${words.actions()[action]}
            </button>`,
        )}
      </div>`
    }
  </div>`;
}

/** Both devices for the same reason: one sentence, unless it begins with them. Then its verb would be another. */
function texts(errors: readonly Partial<RtcError>[]): string[] {
  const [{ text = '' } = {}, second] = errors;
  const both = text === second?.text;
  if (both && text.includes('No microphone')) return [words.noDevices()];
  if (!both || text.startsWith('{')) return errors.map(errorText);
  return [errorText({ text, values: { device: ['microphone', 'camera'], feature: 'microphone; camera' } })];
}
