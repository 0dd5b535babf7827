import { html, nothing, type TemplateResult } from 'lit';
import { icon, spinner } from '../internal/icons.js';
import { type CallView, quietly } from './call-view.js';
import * as words from './people.words.js';

/** In place of the call, while nobody has let us in. */
export function waitingRoom({ element, session }: CallView): TemplateResult | typeof nothing {
  const { waiting } = session.snapshot;
  if (!waiting) return nothing;
  return html`<div part="waiting" class="alone" role="status">
    ${spinner()}
    <div>
      <p class="alone-title">${words.waitTitle()}</p>
      <p class="hint">${waiting.hosts ? words.waitHost() : words.waitNobody()}</p>
    </div>
    <button part="button give-up-button" class="button" @click=${() => quietly(element.leave())}>
      ${words.giveUp()}
    </button>
  </div>`;
}

/** What a host has taken from this person, as long as it lasts. */
export function mutedNote({ element: { self } }: CallView): TemplateResult | typeof nothing {
  const microphone = self?.muted.includes('microphone');
  if (!microphone && !self?.muted.includes('camera')) return nothing;
  return html`<div part="notice" class="notice">
    ${icon(microphone ? 'microphone-off' : 'camera-off')}
    <p>${microphone ? words.mutedByHost() : words.cameraByHost()}</p>
  </div>`;
}
