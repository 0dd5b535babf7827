import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import * as words from '../internal/words.js';
import type { LobbyView } from './call-view.js';

/** What failed, in words, with the ways on. */
export function problemPanel({ call, error, settings }: LobbyView): TemplateResult | typeof nothing {
  const { problem } = call;
  const errors = problem?.errors ?? (call.phase === 'lobby' && error ? [error] : []);
  if (!errors.length) return nothing;
  const [first = '', second] = errors.map(({ message }) => message);
  // Both devices for the same reason: one sentence, about both, where it reads as one.
  const both = second && !first.startsWith('The microphone') && first.replace('microphone', 'camera') === second;
  const texts = both ? [first.replace('microphone', 'microphone and camera')] : [first, ...(second ? [second] : [])];
  return html`<div part="error" class="problem" role="alert">
    ${icon('alert')}
    <div class="what">${texts.map((text) => html`<p>${text}</p>`)} ${settings?.help(errors)}</div>
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
