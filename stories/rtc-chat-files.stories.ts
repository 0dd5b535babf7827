import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { RtcError } from '../src/base/rtc-error.js';
import '../src/elements/rtc-chat/define.js';
import type { RtcChat } from '../src/elements/rtc-chat/rtc-chat.js';
import { drag, dragged } from './support/drag.js';
import { drawnPicture } from './support/drawn-picture.js';
import { FakeSession } from './support/fake-session.js';
import { FakeManager, useManager } from './support/fake-transfers.js';
import { LinkedPerson, sizedFile } from './support/linked-people.js';

const MB = 1_000_000;

interface Args {
  accept?: string;
  maxSize?: string;
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

interface Place {
  session: FakeSession;
  manager: FakeManager;
  people: LinkedPerson[];
}

const meta: Meta<Args> = { title: 'rtc-chat/files', component: 'rtc-chat' };
export default meta;

/** A story whose transfers are set by hand, with a session of its own. */
function scene(play: (place: Place & { chat: RtcChat }) => Promise<void>, args: Args = {}): StoryObj<Args> {
  let place: Place | null = null;
  return {
    args,
    render: ({ accept, maxSize, width = 380, height = 520, dir = 'ltr' }) => {
      const session = new FakeSession({ state: 'joined', name: 'Mo Kay' });
      const manager = new FakeManager();
      useManager(session, manager);
      const people = ['Ada Lovelace', 'Grace Hopper'].map(
        (name) => new LinkedPerson(session, { name, id: name.split(' ')[0]?.toLowerCase() }),
      );
      place = { session, manager, people };
      return html`<div dir=${dir}>
        <rtc-chat
          style="max-inline-size:100%;inline-size:${width}px;block-size:${height}px"
          accept=${accept ?? nothing}
          max-size=${maxSize ?? nothing}
          .session=${session}
        ></rtc-chat>
      </div>`;
    },
    play: async ({ canvasElement }) => {
      const chat = canvasElement.querySelector('rtc-chat');
      if (!chat || !place) throw new Error('The chat is missing.');
      await waitFor(() => expect(inner(chat, 'attach-button')).toBeTruthy());
      await play({ chat, ...place });
    },
  };
}

const inner = (chat: RtcChat, part: string): HTMLElement | null =>
  chat.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? null;
const shows = (chat: RtcChat, text: string): Promise<void> =>
  waitFor(() => expect(chat.shadowRoot?.textContent).toContain(text));

function drop(chat: RtcChat, ...files: File[]): void {
  const data = dragged(...files);
  const list = inner(chat, 'list');
  if (list) for (const type of ['dragenter', 'dragover', 'drop'] as const) drag(type, list, data);
}

/** Offered, answered, on its way, there: each as a line among the messages. */
const conversation = async ({ chat, session, manager }: Place & { chat: RtcChat }): Promise<void> => {
  session.write('ada', 'Here is the plan for the stage.');
  manager.add({ name: 'stage plan.pdf', size: 2.4 * MB, type: 'application/pdf', peer: 'ada', state: 'done' });
  const plan = manager.add({ name: 'stage plan v2.pdf', size: 2.6 * MB, type: 'application/pdf', peer: 'ada' });
  plan.accept();
  manager.set(plan, { state: 'done' });
  void session.chat?.send('Thanks! This is where we will stand.');
  drop(chat, await drawnPicture('rehearsal view.png'));
  await waitFor(() => expect(inner(chat, 'preview')).toBeTruthy());
  const [first, second] = manager.transfers.filter(({ direction }) => direction === 'send');
  if (first) manager.set(first, { state: 'active', transferred: 0.62 * first.size, rate: 8000 });
  if (second) manager.set(second, { state: 'done' });
  manager.add({
    name: 'recording of the rehearsal, second evening.wav',
    size: 128 * MB,
    type: 'audio/wav',
    peer: 'grace',
  });
  await shows(chat, 'Grace Hopper wants to send you this');
};

export const InTheConversation = scene(conversation, { height: 720 });
export const OnAPhone = scene(conversation, { width: 328, height: 680 });
export const RightToLeft = scene(conversation, { dir: 'rtl', height: 720 });

/** Several at once are one line, answered as one. */
export const Several = scene(async ({ chat, manager }) => {
  const files = [1, 2, 3].map((number) => ({ name: `photo ${number}.jpg`, size: number * MB, type: 'image/jpeg' }));
  manager.batch('', files, { peer: 'ada', folder: '' });
  await shows(chat, 'Accept all');
});

/** The connection is lost: it goes on by itself. One declined, one page takes none. */
export const Troubles = scene(
  async ({ chat, session, manager }) => {
    session.addPerson({ name: 'Radia Perlman', files: false });
    drop(chat, sizedFile('minutes.txt', 4000, 'text/plain'));
    await shows(chat, 'Takes no files');
    const [first, second] = manager.transfers;
    const error = new RtcError('transfer-declined', 'The other side declined.');
    if (first) manager.set(first, { state: 'declined', error });
    if (second) manager.set(second, { state: 'waiting', transferred: 1200 });
    const film = manager.add({ name: 'film.mp4', size: 700 * MB, type: 'video/mp4', peer: 'ada' });
    film.accept();
    manager.set(film, { state: 'waiting', transferred: 312 * MB });
    await shows(chat, 'Waiting for the connection…');
  },
  { height: 560 },
);

/** What the page does not want stays here, with the reason. */
export const Refused = scene(
  async ({ chat }) => {
    drop(chat, sizedFile('notes.txt', 4000, 'text/plain'), sizedFile('large.png', 2 * MB, 'image/png'));
    await shows(chat, '2 files cannot be sent');
  },
  { accept: 'image/*', maxSize: '1MB' },
);

export const Dragging = scene(async ({ chat, session }) => {
  session.write('ada', 'Can you send me the plan?');
  const list = inner(chat, 'list');
  if (list) drag('dragenter', list, dragged(new File(['x'], 'x')));
  await shows(chat, 'Drop to share with everyone');
});

/** Nobody is there who could take it. */
export const NobodyHere = scene(async ({ chat, people }) => {
  for (const person of people) person.leave();
  drop(chat, sizedFile('notes.txt', 4000, 'text/plain'));
  await shows(chat, 'Nobody else is here.');
});
