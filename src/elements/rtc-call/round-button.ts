import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.js';
import * as words from '../internal/words.js';
import { type LobbyView, quietly } from './call-view.js';

export interface RoundButton {
  /** Its part is named after it. */
  control: string;
  /** Name of its icon's slot. */
  icon: string;
  drawing: TemplateResult;
  /** The name stays, `aria-pressed` says whether it is on. */
  label: string;
  /** Tooltip: what a click does. */
  title?: string;
  /** Whether what it switches is on; none: it switches nothing. */
  on?: boolean;
  /** Of one that opens something: whether it is open. */
  expanded?: boolean;
  /** What it opens is a menu. */
  menu?: boolean;
  /** The letter that does the same. */
  keys?: string;
  /** A number on it; 0: none. */
  badge?: number;
  /** Its look. */
  look: 'on' | 'off' | 'danger' | '';
  pending?: boolean;
  disabled?: boolean;
  click(): Promise<void>;
}

/** A button with nothing but an icon on it, as in the toolbar. */
export function roundButton({
  control,
  on,
  label,
  title = label,
  look,
  pending,
  ...button
}: RoundButton): TemplateResult {
  return html`<button
    part="button ${control}-button"
    class="button round ${look}"
    aria-pressed=${on ?? nothing}
    aria-expanded=${button.expanded ?? nothing}
    aria-label=${label}
    aria-busy=${pending ?? nothing}
    aria-haspopup=${button.menu ? 'menu' : nothing}
    aria-keyshortcuts=${button.keys ?? nothing}
    aria-description=${title === label ? nothing : title}
    data-tip=${title}
    data-keys=${button.keys ?? nothing}
    ?disabled=${button.disabled}
    @click=${() => pending || quietly(button.click())}
  >
    <slot name="icon-${button.icon}">${button.drawing}</slot>
    ${button.badge ? html`<span part="badge" class="badge" aria-hidden="true">${Math.min(button.badge, 99)}</span>` : nothing}
  </button>`;
}

/** Microphone or camera, wherever it stands. */
export function deviceButton(view: LobbyView, control: 'microphone' | 'camera'): TemplateResult | typeof nothing {
  const button = deviceControl(view, control);
  return button ? roundButton(button) : nothing;
}

/** The same, still to be put into words or on a button. */
export function deviceControl(
  { element, call, session }: LobbyView,
  control: 'microphone' | 'camera',
): RoundButton | null {
  if (!call.can(control)) return null;
  const media = session.media.snapshot;
  // In the lobby the button says what will be, for nothing has been asked for yet; in the call what is.
  const on = element.state === 'lobby' ? call.wants(control) : media[control];
  const label = control === 'camera' ? words.camera() : words.microphone();
  const interrupted = media.interrupted[control];
  const muted = session.snapshot.self?.muted.includes(control) ?? false;
  const name = on ? control : (`${control}-off` as const);
  return {
    ...{ control, on, label, icon: name, drawing: icon(name) },
    title: interrupted ? words.retryInterrupted(control) : words.turn(!on, control),
    look: on ? '' : 'off',
    pending: media.pending[control],
    disabled: element.disabled || muted,
    click: () => call.set(control, !on),
  };
}
