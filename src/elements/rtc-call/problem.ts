import { html, nothing, type TemplateResult } from 'lit';
import type { CallAction } from '../../controllers/call-controller.js';
import { icon } from '../internal/icons.js';
import type { CallWords } from '../internal/words.js';
import type { CallView } from './call-view.js';

const LABELS: Record<
  CallAction,
  keyof CallWords & ('retry' | 'dismiss' | 'withoutCamera' | 'withoutMicrophone' | 'listenOnly')
> = {
  retry: 'retry',
  dismiss: 'dismiss',
  'without-camera': 'withoutCamera',
  'without-microphone': 'withoutMicrophone',
  'listen-only': 'listenOnly',
};

/** What failed, in words, with the ways on. */
export function problemPanel(view: CallView): TemplateResult | typeof nothing {
  const { call, words } = view;
  const { problem } = call;
  if (!problem) return nothing;
  const [first, second] = problem.errors;
  const both = first && second && first.code === second.code ? words.bothFailed[first.code] : undefined;
  const texts = both ? [both] : [...new Set(problem.errors.map((error) => error.message))];
  return html`<div part="error" class="problem" role="alert">
    ${icon('alert')}
    <div class="problem-text">${texts.map((text) => html`<p>${text}</p>`)}</div>
    <div class="problem-actions">
      ${problem.actions.map(
        (action) =>
          html`<button part="button error-button" class="button small" type="button" @click=${() => call.act(action)}>
            ${words[LABELS[action]]}
          </button>`,
      )}
    </div>
  </div>`;
}
