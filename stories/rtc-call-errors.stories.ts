import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { RtcError, type RtcErrorCode } from '../src/base/rtc-error.js';
import '../src/elements/rtc-call/define.js';
import { MediaError, type MediaErrorReason } from '../src/media/media-errors.js';
import { call, inCall, queries } from './support/call-story.js';
import { FakeSession } from './support/fake-session.js';
import { people } from './support/people.js';
import { shownSession, storySession } from './support/story-session.js';

interface Args {
  prepare?: (session: FakeSession) => void;
  autojoin?: boolean;
}

/** What keeps people out of a call, and out of the devices of their own, each with the way on. */
const meta: Meta<Args> = {
  title: 'rtc-call/errors',
  component: 'rtc-call',
  argTypes: { prepare: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  render: ({ prepare, autojoin = false }, { id }) => {
    const session = storySession(id, () => {
      const made = new FakeSession({ name: 'Mo Kay', people: people(2) });
      prepare?.(made);
      return made;
    });
    return html`<div style="padding:16px">
      <rtc-call name="Mo Kay" no-saved-settings ?autojoin=${autojoin} .session=${session}></rtc-call>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The room is not to be joined. */
function refused(code: RtcErrorCode, message: string, title: string, recoverable = true): Story {
  return {
    args: {
      autojoin: true,
      prepare: (session) => (session.joinFailure = new RtcError(code, message, { recoverable })),
    },
    play: async ({ canvasElement }) => {
      await waitFor(() => expect(call(canvasElement).state).toBe('failed'));
      await expect(await queries(canvasElement).findByRole('heading', { name: title })).toBeVisible();
      await expect(queries(canvasElement).queryAllByRole('button', { name: 'Try again' })).toHaveLength(+recoverable);
    },
  };
}

export const RoomLocked = refused(
  'room-locked',
  'The room is locked. Ask its host to let you in.',
  'This room is locked',
);
export const NotAdmitted = refused('not-admitted', 'Nobody let you in. Try again later.', 'You were not let in');
export const TokenInvalid = refused(
  'token-invalid',
  'The join token was not made for this server.',
  'You are not allowed in',
  false,
);
export const TokenExpired = refused(
  'token-expired',
  'The join token has expired. Ask for a new invitation.',
  'Your invitation has expired',
);
export const NameTaken = refused(
  'name-taken',
  'Somebody here has that name. Choose another one.',
  'That name is taken',
);
export const ServerUnreachable = refused(
  'signaling-unreachable',
  'The signaling server cannot be reached. Check the connection, then try again.',
  'The call could not be joined',
);

/** The host ended it for everybody. */
export const EndedByHost: Story = {
  args: { autojoin: true },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    shownSession().kick(new RtcError('ended-by-host', 'The host ended the call.'));
    await expect(await queries(canvasElement).findByText(/ended the call for everyone/)).toBeVisible();
  },
};

/** Somebody in the room has another secret, so there is no connection to them. */
export const SecretMismatch: Story = {
  args: { autojoin: true },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    const text =
      '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.';
    const error = new RtcError('secret-mismatch', text, { values: { name: 'Ada Lovelace' } });
    shownSession().tell('error', { error });
    await expect(await queries(canvasElement).findByText(/uses another secret/)).toBeVisible();
  },
};

/** The devices are refused: what is said of it, and the steps in the words of that browser. */
function devices(reason: MediaErrorReason, text: RegExp, userAgent?: string): Story {
  return {
    args: {
      prepare: ({ media }) => {
        media.failures = { camera: new MediaError('camera', reason), microphone: new MediaError('microphone', reason) };
      },
    },
    beforeEach: () => {
      if (userAgent) Object.defineProperty(navigator, 'userAgent', { configurable: true, get: () => userAgent });
      return () => void Reflect.deleteProperty(navigator, 'userAgent');
    },
    play: async ({ canvasElement }) => {
      await userEvent.click(await queries(canvasElement).findByRole('button', { name: 'Join call' }));
      await waitFor(() => expect(queries(canvasElement).getByRole('alert')).toHaveTextContent(text));
    },
  };
}

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';

export const PromptClosed = devices('dismissed', /microphone/);
export const ForbiddenByTheEmbeddingPage = devices('policy', /embed/);
export const NothingConnected = devices('missing', /Connect/);
export const OldBrowser = devices('unsupported', /current Chrome/);
export const BlockedInFirefox = devices('blocked', /How to allow it/, `${MAC} Gecko/20100101 Firefox/143.0`);
export const BlockedInSafari = devices(
  'blocked',
  /menu bar/,
  `${MAC} AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15`,
);
export const BlockedOnAnIPhone = devices(
  'blocked',
  /Tap the icon/,
  `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`,
);
export const BlockedOnAndroid = devices(
  'blocked',
  /Permissions/,
  `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`,
);
export const BlockedByIOS = devices('system', /Settings app/, `${IPHONE} CriOS/140.0 Mobile/15E148 Safari/604.1`);
export const BlockedByMacOS = devices('system', /System Settings/, `${MAC} ${CHROME} Safari/537.36`);
export const BlockedByWindows = devices(
  'system',
  /Settings of Windows/,
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`,
);
