import { html, nothing, type TemplateResult } from 'lit';
import { controls as label } from '../internal/words.js';
import type { ControlName } from './call-controls.js';
import type { CallView } from './call-view.js';
import { people, waitingCount } from './people.words.js';
import { deviceButton, type RoundButton, roundButton } from './round-button.js';
import { draw } from './stage-icons.js';
import * as words from './stage.words.js';
import { fullscreenControl, pipControl } from './window-controls.js';

function screenButton({ element, session }: CallView): TemplateResult | typeof nothing {
  // Phones and tablets have no screen sharing at all.
  if (element.audioOnly || !navigator.mediaDevices || !('getDisplayMedia' in navigator.mediaDevices)) return nothing;
  const { screen: on, pending } = session.media.snapshot;
  return roundButton({
    ...{ control: 'screen', on, label: words.screen() },
    ...draw(on ? 'screen-stop' : 'screen'),
    title: on ? words.stopSharing() : words.shareScreen(),
    look: on ? 'on' : '',
    pending: pending.screen,
    disabled: element.disabled || element.state === 'joining' || element.self?.muted.includes('screen'),
    click: () => (on ? element.stopScreenShare() : element.startScreenShare()),
  });
}

function chatButton({ element, session, withExtras }: CallView): TemplateResult {
  const { chatOpen: expanded } = element;
  const unread = session.chat?.unread ?? 0;
  const label = unread ? words.unread(unread) : words.chat();
  const look = expanded ? 'on' : '';
  return roundButton({
    ...{ control: 'chat', ...draw('chat'), label, look, expanded, badge: unread },
    click: () => withExtras(({ chat }) => chat.toggle()),
  });
}

function peopleButton({ element, session, extras, withExtras }: CallView): TemplateResult {
  const expanded = extras?.people.open ?? false;
  const { length } = session.snapshot.knocking;
  const label = length ? waitingCount(length) : people();
  return roundButton({
    ...{ control: 'people', ...draw('people'), label, look: expanded ? 'on' : '', expanded, badge: length },
    disabled: !element.self,
    click: () => withExtras((loaded) => loaded.people.toggle()),
  });
}

function handButton({ element }: CallView): TemplateResult {
  const on = element.self?.hand != null;
  return roundButton({
    ...{ control: 'hand', ...draw('hand'), label: words.hand(), on, look: on ? 'on' : '' },
    title: on ? words.lowerHand() : words.hand(),
    disabled: element.disabled || !element.self,
    click: async () => element.setHand(!on),
  });
}

function reactionsButton({ element, extras, withExtras }: CallView): TemplateResult {
  const expanded = extras?.reactions.open ?? false;
  return roundButton({
    ...{ control: 'reactions', ...draw('reactions'), label: words.react(), look: expanded ? 'on' : '', expanded },
    disabled: element.disabled || !element.self,
    click: () => withExtras(({ reactions }) => reactions.toggle()),
  });
}

/** One that another module describes. */
const described =
  (describe: (view: CallView) => RoundButton | null) =>
  (view: CallView): TemplateResult | typeof nothing => {
    const control = describe(view);
    return control ? roundButton(control) : nothing;
  };

const BUTTONS: Record<ControlName, (view: CallView) => TemplateResult | typeof nothing> = {
  microphone: (view) => deviceButton(view, 'microphone'),
  camera: (view) => deviceButton(view, 'camera'),
  screen: screenButton,
  chat: chatButton,
  people: peopleButton,
  fullscreen: described(fullscreenControl),
  hand: handButton,
  pip: described(pipControl),
  reactions: reactionsButton,
  leave: ({ element }) =>
    roundButton({
      ...{ control: 'leave', ...draw('leave'), label: words.leave(), look: 'danger' },
      click: () => element.leave(),
    }),
};

/** The buttons under the stage. */
export function toolbar(view: CallView, controls: readonly ControlName[]): TemplateResult {
  return html`<slot name="toolbar">
    <div part="toolbar" class="toolbar" role="group" aria-label=${label()}>
      ${controls.map((control) => BUTTONS[control](view))}
    </div>
  </slot>`;
}
