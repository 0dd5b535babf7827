import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { MediaError } from '../src/media/media-errors.js';
import { call, inCall } from './support/call-story.js';
import { FakeSession } from './support/fake-session.js';
import { inside, storySession } from './support/story-session.js';

interface Args {
  prepare?: (session: FakeSession) => void;
  autojoin?: boolean;
  controls?: string;
  /** A page's own buttons in the toolbar. */
  own?: boolean;
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
}

const LONG = 'Logitech Brio 4K Stream Edition Webcam with Privacy Shutter, left of the large screen (046d:085e)';
const DEVICES = [
  ['audioinput', 'm1', 'Built-in microphone'],
  ['audioinput', 'm2', 'Jabra Evolve2 65 Mono (Bluetooth hands-free, second floor, meeting room “Lovelace”)'],
  ['audioinput', 'm3', 'USB audio device'],
  ['audioinput', 'm4', ''],
  ['videoinput', 'c1', 'FaceTime HD'],
  ['videoinput', 'c2', LONG],
  ['audiooutput', 's1', 'Loudspeakers'],
  ['audiooutput', 's2', 'Jabra Evolve2 65'],
].map(([kind, deviceId, label]) => ({ kind, deviceId, label, groupId: deviceId })) as MediaDeviceInfo[];

const ALL = 'microphone camera screen chat hand reactions settings leave';

const find = (canvas: HTMLElement, part: string): HTMLElement => {
  const found = call(canvas).shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`There is no ${part}.`);
  return found;
};
const press = async (canvas: HTMLElement, part: string): Promise<void> => {
  await waitFor(() => find(canvas, part));
  await userEvent.click(find(canvas, part));
};

const meta: Meta<Args> = {
  title: 'rtc-call/settings',
  component: 'rtc-call',
  argTypes: { prepare: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  render: ({ prepare, autojoin = false, controls, own, width, height, dir = 'ltr', scheme = 'light dark' }, { id }) => {
    const people = [
      { id: 'ada', name: 'Ada Lovelace' },
      { id: 'grace', name: 'Grace Hopper' },
    ];
    const session = storySession(id, () => {
      const made = new FakeSession({ name: 'Mo Kay', people });
      made.media.devices = DEVICES;
      prepare?.(made);
      return made;
    });
    const size = `${width ? `inline-size:${width}px;` : ''}${height ? `block-size:${height}px` : ''}`;
    return html`<div dir=${dir} style="padding:16px;color-scheme:${scheme}">
      <rtc-call
        style=${size}
        name="Mo Kay"
        no-saved-settings
        ?autojoin=${autojoin}
        controls=${ifDefined(controls)}
        .session=${session}
      >
        ${
          own
            ? html`<button slot="toolbar-start">Agenda</button> <button slot="toolbar-end">Whiteboard</button>`
            : nothing
        }
      </rtc-call>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const granted = ({ media }: FakeSession): void => {
  media.permissions = { microphone: 'granted', camera: 'granted' };
};

/** Lists in the lobby, with a level of the microphone and a sound for the speaker. */
export const LobbyDevices: Story = {
  args: { prepare: granted },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'settings-button');
    await waitFor(() => expect(find(canvasElement, 'camera-select')).toHaveTextContent('FaceTime HD'));
    await expect(find(canvasElement, 'level-meter')).toBeVisible();
    await expect(inside(call(canvasElement)).getByRole('option', { name: 'Microphone 4' })).toBeTruthy();
  },
};
export const LobbyDevicesOnAPhone: Story = {
  ...LobbyDevices,
  args: { ...LobbyDevices.args, width: 340, scheme: 'dark' },
};
export const LobbyDevicesRightToLeft: Story = { ...LobbyDevices, args: { ...LobbyDevices.args, dir: 'rtl' } };

/** Before any permission browsers name no devices. */
export const LobbyDevicesUnnamed: Story = {
  args: { prepare: ({ media }) => (media.devices = []) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'settings-button');
    await waitFor(() => expect(find(canvasElement, 'devices')).toHaveTextContent('once you have allowed'));
  },
};

/** Refused: how to undo that in this browser, step by step. */
export const Denied: Story = {
  args: {
    prepare: ({ media }) => {
      media.failures = {
        camera: new MediaError('camera', 'blocked'),
        microphone: new MediaError('microphone', 'blocked'),
      };
    },
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'join-button');
    await waitFor(() => expect(find(canvasElement, 'permission-help')).toHaveTextContent('How to allow it'));
  },
};
export const DeniedOnAPhone: Story = { ...Denied, args: { ...Denied.args, width: 320 } };

/** Another program has the camera. */
export const InUse: Story = {
  args: { prepare: ({ media }) => (media.failures = { camera: new MediaError('camera', 'busy') }) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'join-button');
    await waitFor(() => expect(find(canvasElement, 'error')).toHaveTextContent('Another program'));
  },
};

/** Many devices, some with long names, over the button. */
export const DeviceMenu: Story = {
  args: { autojoin: true },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    await press(canvasElement, 'microphone-menu-button');
    await waitFor(() => expect(find(canvasElement, 'menu')).toHaveTextContent('USB audio device'));
  },
};
export const DeviceMenuRightToLeft: Story = {
  ...DeviceMenu,
  args: { ...DeviceMenu.args, dir: 'rtl', scheme: 'dark', height: 420 },
};

/** What has no room is in a menu; microphone, camera and the way out stay. */
export const More: Story = {
  args: { autojoin: true, controls: ALL, width: 280, height: 560 },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    await press(canvasElement, 'overflow-button');
    await waitFor(() => expect(find(canvasElement, 'menu')).toHaveTextContent('Raise hand'));
  },
};
export const MoreInTheDark: Story = { ...More, args: { ...More.args, width: 340, scheme: 'dark' } };

/** Devices, sound and keys. */
export const Open: Story = {
  args: { autojoin: true, height: 720 },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    await press(canvasElement, 'settings-button');
    await waitFor(() => expect(find(canvasElement, 'settings')).toBeVisible());
    await expect(inside(call(canvasElement)).getByRole('switch', { name: /Push to talk/ })).toBeChecked();
  },
};
/** Over everything, opened from the menu of what has no room. */
export const OpenOnAPhone: Story = {
  args: { autojoin: true, width: 328, height: 640 },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    await press(canvasElement, 'overflow-button');
    await userEvent.click(await inside(call(canvasElement)).findByRole('menuitem', { name: 'Settings' }));
    await waitFor(() => expect(find(canvasElement, 'settings')).toBeVisible());
  },
};
export const OpenInTheDark: Story = { ...Open, args: { ...Open.args, scheme: 'dark' } };

/** What a button does, and its key. */
export const Tooltip: Story = {
  args: { autojoin: true },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    await userEvent.hover(find(canvasElement, 'microphone-button'));
    await waitFor(() => expect(find(canvasElement, 'tooltip')).toHaveTextContent('Turn off microphone'));
  },
};

/** A page's own buttons look like ours until its styles say otherwise. */
export const OwnButtons: Story = {
  args: { autojoin: true, own: true },
  play: async ({ canvasElement }) => inCall(canvasElement),
};

/** Where they leave too little room for what has to stay in sight, there are two rows. */
export const OwnButtonsOnAPhone: Story = {
  args: { ...OwnButtons.args, width: 328, height: 560 },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    const { left, right } = call(canvasElement).getBoundingClientRect();
    for (const own of call(canvasElement).querySelectorAll('button')) {
      const box = own.getBoundingClientRect();
      await expect(box.left >= left && box.right <= right).toBe(true);
    }
  },
};
