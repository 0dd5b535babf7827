import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../internal/icons.js';
import * as words from '../internal/words.js';
import type { ControlName } from './call-controls.js';
import { type CallView, quietly } from './call-view.js';

interface RoundButton {
  control: ControlName;
  icon: IconName;
  /** The name stays, `aria-pressed` says whether it is on. */
  label: string;
  /** Tooltip: what a click does. */
  title?: string;
  /** Whether what it switches is on; none: it switches nothing. */
  on?: boolean;
  /** Of one that opens something: whether it is open. */
  expanded?: boolean;
  /** A number on it; 0: none. */
  badge?: number;
  /** Its look. */
  look: 'on' | 'off' | 'danger' | '';
  pending?: boolean;
  disabled?: boolean;
  click(): Promise<void>;
}

function roundButton({ control, on, label, title = label, look, pending, ...button }: RoundButton): TemplateResult {
  return html`<button
    part="button ${control}-button"
    class="button round ${look}"
    aria-pressed=${on ?? nothing}
    aria-expanded=${button.expanded ?? nothing}
    aria-label=${label}
    aria-busy=${pending ?? nothing}
    title=${title}
    ?disabled=${button.disabled}
    @click=${() => pending || quietly(button.click())}
  >
    <slot name="icon-${button.icon}">${icon(button.icon)}</slot>
    ${button.badge ? html`<span part="badge" class="badge" aria-hidden="true">${Math.min(button.badge, 99)}</span>` : nothing}
  </button>`;
}

/** Microphone or camera, wherever it stands. */
export function deviceButton(
  { element, call, session }: CallView,
  control: 'microphone' | 'camera',
): TemplateResult | typeof nothing {
  if (!call.can(control)) return nothing;
  const media = session.media.snapshot;
  // In the lobby the button says what will be, for nothing has been asked for yet; in the call what is.
  const on = element.state === 'lobby' ? call.wants(control) : media[control];
  const label = control === 'camera' ? words.camera() : words.microphone();
  const interrupted = media.interrupted[control];
  return roundButton({
    ...{ control, on, label },
    icon: on ? control : `${control}-off`,
    title: interrupted ? words.retryInterrupted(control) : words.turn(!on, control),
    look: on ? '' : 'off',
    pending: media.pending[control],
    disabled: element.disabled,
    click: () => call.set(control, !on),
  });
}

function screenButton({ element, session }: CallView): TemplateResult | typeof nothing {
  // Phones and tablets have no screen sharing at all.
  if (element.audioOnly || !navigator.mediaDevices || !('getDisplayMedia' in navigator.mediaDevices)) return nothing;
  const { screen: on, pending } = session.media.snapshot;
  return roundButton({
    ...{ control: 'screen', on, label: words.screen() },
    icon: on ? 'screen-stop' : 'screen',
    title: on ? words.stopSharing() : words.shareScreen(),
    look: on ? 'on' : '',
    pending: pending.screen,
    disabled: element.disabled || element.state === 'joining',
    click: () => (on ? element.stopScreenShare() : element.startScreenShare()),
  });
}

function chatButton({ element, session, withExtras }: CallView): TemplateResult {
  const { chatOpen: expanded } = element;
  const unread = session.chat?.unread ?? 0;
  const label = unread ? words.unread(unread) : words.chat();
  const look = expanded ? 'on' : '';
  return roundButton({
    ...{ control: 'chat', icon: 'chat', label, look, expanded, badge: unread },
    click: () => withExtras(({ chat }) => chat.toggle()),
  });
}

function handButton({ element }: CallView): TemplateResult {
  const on = element.self?.hand != null;
  return roundButton({
    ...{ control: 'hand', icon: 'hand', label: words.hand(), on, look: on ? 'on' : '' },
    title: on ? words.lowerHand() : words.hand(),
    disabled: element.disabled || !element.self,
    click: async () => element.setHand(!on),
  });
}

function reactionsButton({ element, extras, withExtras }: CallView): TemplateResult {
  const expanded = extras?.reactions.open ?? false;
  return roundButton({
    ...{ control: 'reactions', icon: 'reactions', label: words.react(), look: expanded ? 'on' : '', expanded },
    disabled: element.disabled || !element.self,
    click: () => withExtras(({ reactions }) => reactions.toggle()),
  });
}

const BUTTONS: Record<ControlName, (view: CallView) => TemplateResult | typeof nothing> = {
  microphone: (view) => deviceButton(view, 'microphone'),
  camera: (view) => deviceButton(view, 'camera'),
  screen: screenButton,
  chat: chatButton,
  hand: handButton,
  reactions: reactionsButton,
  leave: ({ element }) =>
    roundButton({
      control: 'leave',
      icon: 'leave',
      label: words.leave(),
      look: 'danger',
      click: () => element.leave(),
    }),
};

/** The buttons under the stage. */
export function toolbar(view: CallView, controls: readonly ControlName[]): TemplateResult {
  return html`<slot name="toolbar">
    <div part="toolbar" class="toolbar" role="group" aria-label=${words.controls()}>
      ${controls.map((control) => BUTTONS[control](view))}
    </div>
  </slot>`;
}
