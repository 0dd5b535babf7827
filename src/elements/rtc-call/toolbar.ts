import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../internal/icons.js';
import type { CallView } from './call-view.js';
import type { ControlName } from './call-controls.js';

interface ToggleButton {
  control: string;
  on: boolean;
  /** The name stays, `aria-pressed` says whether it is on. */
  label: string;
  /** Tooltip: what a click does. */
  title: string;
  icons: { on: IconName; off: IconName };
  pending: boolean;
  disabled: boolean;
  click(): void;
}

/** A switch of the call as a round button. */
export function toggleButton(button: ToggleButton): TemplateResult {
  const { control, on, icons } = button;
  const name = on ? icons.on : icons.off;
  return html`<button
    part="button ${control}-button"
    class="button round ${control} ${on ? 'on' : 'off'}"
    type="button"
    aria-pressed=${on ? 'true' : 'false'}
    aria-label=${button.label}
    aria-busy=${button.pending ? 'true' : 'false'}
    title=${button.title}
    ?disabled=${button.disabled}
    @click=${() => button.pending || button.click()}
  >
    <slot name="icon-${name}">${icon(name)}</slot>
  </button>`;
}

/** Microphone or camera, wherever it stands. */
export function deviceButton(view: CallView, device: 'microphone' | 'camera'): TemplateResult | typeof nothing {
  if (!(device === 'camera' ? view.canCamera : view.canMicrophone)) return nothing;
  const { words, call } = view;
  // In the lobby the button says what will be, for nothing has been asked for yet; in the call what is.
  const on = view.state === 'lobby' ? call.wants(device) : view.media[device];
  const label = words[device];
  return toggleButton({
    control: device,
    on,
    label,
    title: on ? words.turnOff(label) : words.turnOn(label),
    icons: { on: device, off: `${device}-off` },
    pending: view.media.pending[device],
    disabled: view.disabled,
    click: () => void call.set(device, !on).catch(() => undefined),
  });
}

function screenButton(view: CallView): TemplateResult | typeof nothing {
  // Phones and tablets have no screen sharing at all.
  if (view.audioOnly || !navigator.mediaDevices || !('getDisplayMedia' in navigator.mediaDevices)) return nothing;
  const { words, media } = view;
  return toggleButton({
    control: 'screen',
    on: media.screen,
    label: words.screen,
    title: media.screen ? words.stopSharing : words.shareScreen,
    icons: { on: 'screen-stop', off: 'screen' },
    pending: media.pending.screen,
    disabled: view.disabled || view.state === 'joining',
    click: () => view.toggleScreen(),
  });
}

function leaveButton(view: CallView): TemplateResult {
  return html`<button
    part="button leave-button"
    class="button round danger leave"
    type="button"
    aria-label=${view.words.leave}
    title=${view.words.leave}
    @click=${() => view.leave()}
  >
    <slot name="icon-leave">${icon('leave')}</slot>
  </button>`;
}

const BUTTONS: Record<ControlName, (view: CallView) => TemplateResult | typeof nothing> = {
  microphone: (view) => deviceButton(view, 'microphone'),
  camera: (view) => deviceButton(view, 'camera'),
  screen: screenButton,
  leave: leaveButton,
};

/** The buttons under the stage. */
export function toolbar(view: CallView): TemplateResult {
  return html`<slot name="toolbar">
    <div part="toolbar" class="toolbar" role="group" aria-label=${view.words.controls}>
      ${view.controls.map((control) => BUTTONS[control](view))}
    </div>
  </slot>`;
}
