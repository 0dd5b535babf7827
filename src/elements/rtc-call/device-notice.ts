import { html, nothing, type TemplateResult } from 'lit';
import type { DeviceNotices } from '../../controllers/device-notices.js';
import { icon, type IconName } from '../internal/icons.js';
import { actions } from '../internal/words.js';
import { type CallView, quietly } from './call-view.js';
import * as words from './stage.words.js';

/** What is to be said of devices that changed by themselves; empty when there is nothing. */
export function noticeText({ interrupted, notice }: DeviceNotices): string {
  if (interrupted.length) return words.interrupted(interrupted);
  if (!notice) return '';
  return notice.change ? words.deviceChanged(notice.change) : words.resumed(notice.resumed);
}

/** The same to be seen, with a way to put it away, or to keep off what would come on again. The live region says it. */
export function deviceNotice({ call, notices }: Pick<CallView, 'call' | 'notices'>): TemplateResult | typeof nothing {
  const text = noticeText(notices);
  if (!text) return nothing;
  const { interrupted, notice } = notices;
  const about: IconName | undefined = notice?.change ? notice.change.kind : notice?.resumed[0];
  const keepOff = (): void => interrupted.forEach((device) => quietly(call.set(device, false)));
  return html`<div part="notice" class="notice">
    ${icon(interrupted[0] ?? about ?? 'alert')}
    <p>${text}</p>
    <button
      part="button notice-button"
      class="button plain"
      @click=${() => (interrupted.length ? keepOff() : notices.dismiss())}
    >
      ${interrupted.length ? words.keepOff() : actions().dismiss}
    </button>
  </div>`;
}

/** “You are muted”, over the buttons; it takes no room. */
export function mutedHint({ notices }: Pick<CallView, 'notices'>): TemplateResult {
  return html`<div class="hint-place">
    ${
      notices.mutedHint
        ? html`<p part="muted-hint" class="muted-hint">${icon('microphone-off')}${words.mutedHint()}</p>`
        : nothing
    }
  </div>`;
}
