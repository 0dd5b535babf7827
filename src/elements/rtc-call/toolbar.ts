import { html, nothing, type TemplateResult } from 'lit';
import * as common from '../internal/words.js';
import type { ControlName } from './call-controls.js';
import type { CallView } from './call-view.js';
import { deviceMenu } from './device-menu.js';
import { people, waitingCount } from './people.words.js';
import { deviceControl, type RoundButton, roundButton } from './round-button.js';
import type { MenuGroup, MenuItem } from './settings/menu.js';
import { draw } from './stage-icons.js';
import * as words from './stage.words.js';
import { fullscreenControl, pipControl } from './window-controls.js';

function screenControl({ element, session }: CallView): RoundButton | null {
  // Phones and tablets have no screen sharing at all.
  if (element.audioOnly || !navigator.mediaDevices || !('getDisplayMedia' in navigator.mediaDevices)) return null;
  const { screen: on, pending } = session.media.snapshot;
  return {
    ...{ control: 'screen', on, label: words.screen() },
    ...draw(on ? 'screen-stop' : 'screen'),
    title: on ? words.stopSharing() : words.shareScreen(),
    look: on ? 'on' : '',
    pending: pending.screen,
    disabled: element.disabled || element.state === 'joining' || element.self?.muted.includes('screen'),
    click: () => (on ? element.stopScreenShare() : element.startScreenShare()),
  };
}

function chatControl({ element, session, withExtras }: CallView): RoundButton {
  const { chatOpen: expanded } = element;
  const unread = session.chat?.unread ?? 0;
  const label = unread ? words.unread(unread) : words.chat();
  const look = expanded ? 'on' : '';
  return {
    ...{ control: 'chat', ...draw('chat'), label, look, expanded, badge: unread },
    click: () => withExtras(({ chat }) => chat.toggle()),
  };
}

function peopleControl({ element, session, extras, withExtras }: CallView): RoundButton {
  const expanded = extras?.people.open ?? false;
  const { length } = session.snapshot.knocking;
  const label = length ? waitingCount(length) : people();
  return {
    ...{ control: 'people', ...draw('people'), label, look: expanded ? 'on' : '', expanded, badge: length },
    disabled: !element.self,
    click: () => withExtras((loaded) => loaded.people.toggle()),
  };
}

function handControl({ element }: CallView): RoundButton {
  const on = element.self?.hand != null;
  return {
    ...{ control: 'hand', ...draw('hand'), label: words.hand(), on, look: on ? 'on' : '' },
    title: on ? words.lowerHand() : words.hand(),
    disabled: element.disabled || !element.self,
    click: async () => element.setHand(!on),
  };
}

function reactionsControl({ element, extras, withExtras }: CallView): RoundButton {
  const expanded = extras?.reactions.open ?? false;
  return {
    ...{ control: 'reactions', ...draw('reactions'), label: words.react(), look: expanded ? 'on' : '', expanded },
    disabled: element.disabled || !element.self,
    click: () => withExtras(({ reactions }) => reactions.toggle()),
  };
}

function recordControl({ element, recordings }: CallView): RoundButton {
  const on = recordings.running;
  return {
    ...{ control: 'record', ...draw('record'), label: words.record(), on, look: on ? 'off' : '' },
    title: on ? words.stopRecording() : words.recordCall(),
    pending: recordings.pending,
    disabled: !on && (element.disabled || !element.self),
    click: () => recordings.toggle(),
  };
}

/** What stands in the toolbar, or in the menu where there is no room for it. */
const CONTROLS: Record<ControlName, (view: CallView) => RoundButton | null> = {
  microphone: (view) => deviceControl(view, 'microphone'),
  camera: (view) => deviceControl(view, 'camera'),
  screen: screenControl,
  chat: chatControl,
  // The paper clip in the chat.
  files: () => null,
  people: peopleControl,
  fullscreen: fullscreenControl,
  hand: handControl,
  pip: pipControl,
  reactions: reactionsControl,
  record: recordControl,
  stats: ({ doctor }) => ({
    ...{ control: 'stats', ...draw('stats'), label: words.connection(), look: '', expanded: doctor.open },
    click: () => doctor.show(),
  }),
  settings: ({ withSettings }) => ({
    ...{ control: 'settings', ...draw('settings'), label: words.settings(), look: '' },
    click: () => withSettings(({ dialog }) => dialog.toggle(true)),
  }),
  leave: ({ element }) => ({
    ...{ control: 'leave', ...draw('leave'), label: words.leave(), look: 'danger' },
    click: () => element.leave(),
  }),
};

/** What a control is and does now; `null` where the call has none of that kind. */
export const controlOf = (view: CallView, name: ControlName): RoundButton | null => CONTROLS[name](view);

export interface ToolbarOptions {
  readonly controls: readonly ControlName[];
  /** Those that are in the menu of the More button. */
  readonly inMore: readonly ControlName[];
}

/** The buttons under the stage. */
export function toolbar(view: CallView, { controls, inMore }: ToolbarOptions): TemplateResult {
  const shown = controls.filter((name) => !inMore.includes(name));
  // The way out is where it always is, at the end of the row.
  const before = shown.at(-1) === 'leave' ? shown.slice(0, -1) : shown;
  return html`<slot name="toolbar">
    <div part="toolbar" class="toolbar" role="group" aria-label=${common.controls()}>
      <slot name="toolbar-start"></slot>
      ${before.map((name) => place(view, name))} ${inMore.length ? moreButton(view, inMore) : nothing}
      ${before === shown ? nothing : place(view, 'leave')}
      <slot name="toolbar-end"></slot>
    </div>
  </slot>`;
}

function place(view: CallView, name: ControlName): TemplateResult | typeof nothing {
  const control = CONTROLS[name](view);
  if (!control) return nothing;
  const menu = name === 'microphone' || name === 'camera' ? deviceMenu(view, name) : nothing;
  return html`<span class="place ${menu === nothing ? '' : 'split'}" data-control=${name}>
    ${roundButton(keyed(view, name, control))}${menu}
  </span>`;
}

function moreButton(view: CallView, names: readonly ControlName[]): TemplateResult {
  const news = names.flatMap((name) => CONTROLS[name](view) ?? []).filter((control) => control.badge);
  const label = news.length ? words.moreNews(news.map((control) => control.label)) : words.more();
  const badge = news.reduce((sum, control) => sum + (control.badge ?? 0), 0);
  return roundButton({
    ...{ control: 'overflow', ...draw('more'), label, look: '', badge },
    ...{ title: words.more(), menu: true, expanded: view.settings?.menu.open === 'overflow' },
    click: () => view.withSettings(({ menu }) => menu.toggle('overflow', (now) => moreGroups(now, names))),
  });
}

function moreGroups(view: CallView, names: readonly ControlName[]): MenuGroup[] {
  const items = names.flatMap((name): MenuItem[] => {
    const control = CONTROLS[name](view);
    if (!control) return [];
    const { label, title = label, drawing, disabled, pending, badge, keys, click } = keyed(view, name, control);
    // What it will do is its name here, so that nothing is said twice.
    return [{ ...{ label: badge ? label : title, drawing, keys, badge, run: click }, disabled: disabled ?? pending }];
  });
  return [{ label: '', items }];
}

/** With the letter that does the same, if letters do. */
function keyed(view: CallView, name: ControlName, control: RoundButton): RoundButton {
  const keys = view.shortcut(name);
  return keys ? { ...control, keys } : control;
}
