import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RtcError } from '../src/base/rtc-error.js';
import type { Transfer } from '../src/files/transfer-types.js';
import { drag, dragged, dropOn, partOf, partsOf } from './support/drag.js';
import { draw, type FileArgs, fileArgs, label, MB, type Scene, scene, shows, stage } from './support/file-scene.js';
import { FakeSession } from './support/fake-session.js';
import { LinkedPerson, sizedFile } from './support/linked-people.js';
import { playground } from './support/playground.js';
import { inside, storySession } from './support/story-session.js';

const HALF_HELD = 22 * MB;

const hidden = { table: { disable: true } };
const meta: Meta<FileArgs> = {
  title: 'rtc-file-drop',
  component: 'rtc-file-drop',
  args: fileArgs,
  // The controls have them by their attributes.
  argTypes: { maxSize: hidden, autoAccept: hidden },
};
export default meta;
type Story = StoryObj<FileArgs>;

const inState = (transfer: () => Transfer | undefined, state: Transfer['state']) =>
  waitFor(() => expect(transfer()?.state).toBe(state), { timeout: 5000 });

const adas = new WeakMap<FakeSession, LinkedPerson>();

/** Change the attributes in the table below; what the file drop tells the page is written beneath it. */
export const Playground: Story = {
  render: (args, { id }) => {
    const session = storySession(id, () => {
      const made = new FakeSession({ state: 'joined', name: 'You' });
      adas.set(made, new LinkedPerson(made, { id: 'ada', name: 'Ada Lovelace' }).acceptAll());
      return made;
    });
    const offer = (): void => adas.get(session)?.offer(sizedFile('Plan.pdf', 3 * MB, 'application/pdf'));
    return playground(session, 'rtc-file-drop', draw(args, session), { 'Ada offers a file': offer });
  },
  play: async ({ canvasElement }) => {
    const log = inside(canvasElement.querySelector('event-log'));
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Ada offers a file' }));
    await expect(await log.findByText('rtc-file-offer')).toBeVisible();
    await userEvent.click(log.getByText('rtc-file-offer'));
    await expect(log.getByText(/"name": "Plan.pdf"/)).toBeVisible();
  },
};

export const Ready = scene({ people: ['Ada'], play: ({ drop }) => shows(drop, 'Drop files for Ada') });

export const NobodyHere = scene({
  play: async ({ drop }) => {
    await shows(drop, 'Waiting for someone to join');
    await expect(drop.matches(':state(waiting)')).toBe(true);
  },
});

export const SeveralPeople = scene({
  people: ['Ada', 'Ben'],
  play: async ({ drop, session }) => {
    session.addPerson({ name: 'Chloé', camera: false, files: false });
    await shows(drop, 'Chloé (takes no files)');
    await userEvent.selectOptions(partOf(drop, 'recipient-select'), 'ben');
    await shows(drop, 'Drop files for Ben');
  },
});

export const ToOnePerson = scene({
  people: ['Ada', 'Ben'],
  args: { to: 'ben' },
  play: async ({ drop }) => {
    await shows(drop, 'Drop files for Ben');
    await expect(partsOf(drop, 'recipients')).toHaveLength(0);
  },
});

export const OthersTakeNoFiles = scene({
  play: async ({ drop, session }) => {
    session.addPerson({ name: 'Ada', camera: false, files: false });
    await shows(drop, 'The page of Ada does not take files.');
  },
});

export const DraggingFiles = scene({
  people: ['Ada'],
  play: async ({ drop }) => {
    drag('dragenter', partOf(drop, 'zone'), dragged(sizedFile('a.txt', 10)));
    await shows(drop, 'Let go to send');
    await expect(drop.matches(':state(dragging)')).toBe(true);
  },
});

export const DraggingText = scene({
  people: ['Ada'],
  play: async ({ drop }) => {
    drag('dragenter', partOf(drop, 'zone'), dragged());
    await shows(drop, 'Only files can be sent here.');
  },
});

export const SentWhenSomeoneComes = scene({
  play: async ({ drop, session }) => {
    dropOn(drop, sizedFile('Programme of the summer festival 2026.pdf', 2 * MB, 'application/pdf'));
    dropOn(drop, sizedFile('map.png', 9000));
    dropOn(drop, sizedFile('tent.png', 12_000), sizedFile('stage.png', 18_000));
    await shows(drop, 'Sent when someone is there');
    await userEvent.click(await label(drop, 'Do not send map.png'));
    await waitFor(() => expect(partsOf(drop, 'queued')).toHaveLength(2));
    await waitFor(() => expect(session.takesFiles).toBe(true));
  },
});

export const Offer = scene({
  people: ['Ada'],
  play: async ({ drop, people: [ada] }) => {
    ada?.offer(sizedFile('Holiday in Lisbon.mp4', 48 * MB, 'video/mp4'));
    await shows(drop, 'Ada wants to send you this');
    await shows(drop, 'Accept');
  },
});

export const SeveralOffers = scene({
  people: ['Ada'],
  play: async ({ drop, people: [ada] }) => {
    ada?.offer(
      sizedFile('Budget 2026.xlsx', 48_200),
      sizedFile('Minutes.pdf', 220_000, 'application/pdf'),
      sizedFile('team.jpg', 3.4 * MB, 'image/jpeg'),
    );
    await shows(drop, 'Ada wants to send you these · 3.7 MB');
    ada?.offer(sizedFile('Holiday in Lisbon.mp4', 48 * MB, 'video/mp4'));
    await shows(drop, 'Ada wants to send you 4 files (51.7 MB)');
  },
});

export const Receiving = scene({
  people: ['Ada'],
  play: async ({ drop, people: [ada] }) => {
    if (ada) ada.there.budget = HALF_HELD;
    ada?.offer(sizedFile('Holiday in Lisbon.mp4', 48 * MB, 'video/mp4'));
    await userEvent.click(await label(drop, 'Accept Holiday in Lisbon.mp4'));
    await waitFor(() => expect(drop.transfers[0]?.transferred).toBeGreaterThan(20 * MB), { timeout: 10_000 });
    await expect(drop.matches(':state(busy)')).toBe(true);
  },
});

export const SeveralUnderWay = scene({
  people: ['Ada', 'Ben'],
  play: async ({ drop, people }) => {
    for (const person of people) {
      person.acceptAll();
      person.here.budget = 9 * MB;
    }
    dropOn(drop, sizedFile('Interview (uncut).wav', 24 * MB, 'audio/wav'));
    await waitFor(() => expect(drop.transfers.every(({ transferred }) => transferred > 7 * MB)).toBe(true), {
      timeout: 10_000,
    });
    await shows(drop, '2 files on the way');
    drop.transfers[0]?.pause();
    await inState(() => drop.transfers[0], 'paused');
  },
});

export const WaitingForTheConnection = scene({
  people: ['Ada'],
  play: async ({ drop, people: [ada] }) => {
    ada?.acceptAll();
    if (ada) ada.here.budget = 5 * MB;
    dropOn(drop, sizedFile('Interview.wav', 24 * MB, 'audio/wav'));
    await waitFor(() => expect(drop.transfers[0]?.transferred).toBeGreaterThan(3 * MB));
    ada?.here.cut();
    await shows(drop, 'Waiting for the connection');
  },
});

export const Received = scene({
  people: ['Ada'],
  args: { autoAccept: true },
  play: async ({ drop, people: [ada] }) => {
    ada?.offer(sizedFile('Minutes.pdf', 220_000, 'application/pdf'));
    await inState(() => drop.transfers[0], 'done');
    const link = await label(drop, 'Save Minutes.pdf');
    await expect(link.getAttribute('download')).toBe('Minutes.pdf');
  },
});

export const Delivered = scene({
  people: ['Ada'],
  play: async ({ drop, people: [ada] }) => {
    ada?.acceptAll();
    dropOn(drop, sizedFile('archive.tar.gz', 300_000));
    dropOn(drop, sizedFile('notes.txt', 900, 'text/plain'));
    await waitFor(() => expect(drop.transfers.map(({ state }) => state)).toEqual(['done', 'done']));
    await shows(drop, 'Clear finished');
  },
});

export const DeclinedAndCancelled = scene({
  people: ['Ada'],
  play: async ({ drop, people: [ada] }) => {
    ada?.manager.on('offer', ({ transfer }) => transfer.decline('I have it already, thank you.'));
    dropOn(drop, sizedFile('slides.key', 3 * MB));
    await shows(drop, 'I have it already');
    drop.send([sizedFile('wrong one.zip', 900)])[0]?.cancel();
    await shows(drop, 'The transfer was cancelled');
  },
});

export const Failed = scene({
  people: ['Ada', 'Ben'],
  play: async ({ drop, people: [ada, ben] }) => {
    ben?.manager.on('offer', () => ben.leave());
    if (ada) ada.manager.rules = { maxSize: 1000 };
    dropOn(drop, sizedFile('Interview.wav', 24 * MB, 'audio/wav'));
    await waitFor(() => expect(drop.transfers.map(({ state }) => state)).toEqual(['declined', 'failed']));
  },
});

export const Refused = scene({
  people: ['Ada'],
  args: { accept: 'image/*,.pdf', maxSize: '5MB' },
  play: async ({ drop }) => {
    dropOn(drop, sizedFile('Holiday in Lisbon.png', 48 * MB, 'image/png'), sizedFile('setup.exe', 700_000));
    await shows(drop, '2 files cannot be sent');
  },
});

export const Folders = scene({
  people: ['Ada'],
  args: { directory: true },
  play: ({ drop }) => shows(drop, 'Drop files or folders for Ada'),
});

export const Disabled = scene({
  people: ['Ada'],
  args: { disabled: true },
  play: async ({ drop, session }) => {
    await shows(drop, 'Sending files is switched off.');
    await expect(session.takesFiles).toBe(false);
  },
});

export const NoRoom: Story = {
  render: (args) => draw(args, null),
  play: async ({ canvasElement }) => {
    const drop = canvasElement.querySelector('rtc-file-drop');
    if (drop) await shows(drop, 'Not connected to a room yet.');
  },
};

export const Joining = scene({ session: { state: 'joining' }, play: ({ drop }) => shows(drop, 'Connecting…') });

export const Reconnecting = scene({
  session: { state: 'reconnecting' },
  play: ({ drop }) => shows(drop, 'Reconnecting…'),
});

export const Left = scene({
  session: { state: 'ended' },
  play: async ({ drop }) => {
    await userEvent.click(partOf(drop, 'retry-button'));
    await shows(drop, 'Waiting for someone to join');
    await drop.session?.leave();
    await shows(drop, 'You left the room.');
  },
});

export const RoomUnreachable = scene({
  play: async ({ drop, session }) => {
    session.fail(new RtcError('signaling-unreachable', 'The server cannot be reached. Check your connection.'));
    await shows(drop, 'Try again');
  },
});

export const WrongAttribute = scene({
  args: { maxSize: 'huge' },
  play: ({ drop }) => shows(drop, '"huge" is not a size'),
});

const everything: Scene['play'] = async ({ drop, people: [ada, ben] }) => {
  ada?.acceptAll();
  if (ada) ada.here.budget = 3 * MB;
  ben?.manager.on('offer', ({ transfer }) => transfer.decline());
  dropOn(
    drop,
    sizedFile(
      'A very long name that somebody gave to the minutes of the meeting in March, final version 3.docx',
      7 * MB,
    ),
  );
  await waitFor(() => expect(drop.transfers[0]?.transferred).toBeGreaterThan(2 * MB));
  ada?.offer(sizedFile('Holiday in Lisbon, the whole afternoon at the harbour.mp4', 48 * MB, 'video/mp4'));
  await shows(drop, 'Ada wants to send you this');
};

export const Narrow = scene({ people: ['Ada', 'Ben'], args: { width: '280px' }, play: everything });

export const RightToLeft = scene({ people: ['Ada', 'Ben'], args: { dir: 'rtl' }, play: everything });

export const Themed: Story = {
  ...scene({ people: ['Ada'], play: ({ drop }) => shows(drop, 'Hand it over') }),
  render: () =>
    html`<rtc-file-drop
      style="--rtc-color-accent:#7a3cff;--rtc-color-on-accent:#fff;--rtc-radius:4px;max-inline-size:420px"
      .session=${stage({}, ['Ada']).session}
    >
      Hand it over
    </rtc-file-drop>`,
  play: async ({ canvasElement }) => {
    const drop = canvasElement.querySelector('rtc-file-drop');
    await waitFor(() => expect(drop?.textContent).toContain('Hand it over'));
  },
};
