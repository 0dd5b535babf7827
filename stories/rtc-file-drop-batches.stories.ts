import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { RtcError } from '../src/base/rtc-error.js';
import { partOf, partsOf } from './support/drag.js';
import { type FileArgs, fileArgs, label, MB, type Scene, scene, shows } from './support/file-scene.js';
import type { FakeTransfer } from './support/fake-transfers.js';

const meta: Meta<FileArgs> = { title: 'rtc-file-drop/Batches', component: 'rtc-file-drop', args: fileArgs };
export default meta;

/** Pictures of a holiday: as many, and together as large, as they say. */
const pictures = (count = 312, size = 1200 * MB) =>
  Array.from({ length: count }, (_, index) => ({
    name: `IMG_${4100 + index}.jpg`,
    folder: index % 3 === 0 ? 'Holiday/Lisbon' : 'Holiday',
    size: Math.round(size / count),
    type: 'image/jpeg',
  }));

const gone = () => new RtcError('peer-left', 'The other side has left.');
const faked = { faked: true, people: ['Ada'] };

export const FolderOffered = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    manager.batch('Holiday', pictures());
    await shows(drop, 'Ada wants to send you this folder · 312 files · 1.2 GB');
    await expect(partsOf(drop, 'transfer')).toHaveLength(1);
  },
});

export const FilesOffered = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const files = [
      { name: 'Budget 2026.xlsx', size: 48_200, type: '' },
      { name: 'Minutes.pdf', size: 220_000, type: 'application/pdf' },
      { name: 'team.jpg', size: 3.4 * MB, type: 'image/jpeg' },
    ];
    manager.batch('', files, { folder: '' });
    await shows(drop, 'Ada wants to send you these');
    await label(drop, 'Accept Minutes.pdf');
  },
});

/** A folder of which a third has arrived. */
const running: Scene['play'] = async ({ drop, manager }) => {
  const all = manager.batch('Holiday', pictures(), { state: 'offered' });
  await userEvent.click(await label(drop, 'Accept all: Holiday'));
  for (const each of all.slice(0, 104)) manager.set(each, { state: 'done' });
  for (const each of all.slice(104, 108)) manager.set(each, { transferred: 1.5 * MB, rate: 2 * MB });
  await shows(drop, '104 of 312 files');
  await expect(drop.matches(':state(busy)')).toBe(true);
};

export const BatchRunning = scene({ ...faked, play: running });

export const BatchOpened = scene({
  ...faked,
  play: async (made) => {
    await running(made);
    await userEvent.click(await label(made.drop, 'Show the files of Holiday'));
    await waitFor(() => expect(partsOf(made.drop, 'transfer')).toHaveLength(51));
    await shows(made.drop, 'Show more (262 hidden)');
  },
});

export const BatchPaused = scene({
  ...faked,
  play: async (made) => {
    await running(made);
    await userEvent.click(await label(made.drop, 'Pause Holiday'));
    await shows(made.drop, 'Paused · 104 of 312 files');
    await label(made.drop, 'Resume Holiday');
  },
});

const received = (all: readonly FakeTransfer[], set: (transfer: FakeTransfer) => void): void => {
  for (const each of all) set(each);
};

export const BatchReceived = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const all = manager.batch('Holiday', pictures(), { state: 'active' });
    received(all, (each) => manager.set(each, { state: 'done' }));
    await shows(drop, 'Received · From Ada · 312 files · 1.2 GB');
    await label(drop, 'Save as zip: Holiday');
    // Firefox has no picker for places.
    if ('showDirectoryPicker' in window) await label(drop, 'Save to folder…: Holiday');
  },
});

/** It is written into a folder that the person chose, and can be stopped. */
export const BatchBeingSaved = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const never = () => new Promise(() => {});
    const folder = { name: 'Downloads', kind: 'directory', getDirectoryHandle: never, getFileHandle: never };
    Object.defineProperty(window, 'showDirectoryPicker', { configurable: true, value: async () => folder });
    const all = manager.batch('Holiday', pictures(3, 9 * MB), { state: 'active' });
    received(all, (each) => manager.set(each, { state: 'done' }));
    await userEvent.click(await label(drop, 'Save to folder…: Holiday'));
    await label(drop, 'Stop saving Holiday');
  },
});

export const FilesReceived = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const all = manager.batch('', pictures(3, 9 * MB), { state: 'active' });
    received(all, (each) => manager.set(each, { state: 'done' }));
    await label(drop, 'Save Holiday/IMG_4101.jpg');
  },
});

export const BatchDelivered = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const all = manager.batch('Holiday', pictures(), { direction: 'send', state: 'active' });
    received(all, (each) => manager.set(each, { state: 'done' }));
    await shows(drop, 'Delivered · To Ada · 312 files · 1.2 GB');
  },
});

export const BatchInterrupted = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const all = manager.batch('Holiday', pictures(), { state: 'active' });
    received(all.slice(0, 196), (each) => manager.set(each, { state: 'done' }));
    received(all.slice(196), (each) => manager.set(each, { state: 'failed', error: gone() }));
    await shows(drop, 'Interrupted at 62% · 196 of 312 files');
  },
});

export const BatchDeclined = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const all = manager.batch('Holiday', pictures(), { direction: 'send' });
    const error = new RtcError('transfer-declined', 'Please send me the best ten only.');
    received(all, (each) => manager.set(each, { state: 'declined', error }));
    await shows(drop, 'Ada declined · Please send me the best ten only.');
    await label(drop, 'Send Holiday again');
  },
});

export const ResumedOffer = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    manager.add({ name: 'Holiday in Lisbon.mp4', type: 'video/mp4', size: 480 * MB, resumed: true });
    await shows(drop, 'Continues where it stopped');
  },
});

export const Interrupted = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const film = manager.add({ name: 'Holiday in Lisbon.mp4', type: 'video/mp4', size: 480 * MB, state: 'active' });
    manager.set(film, { transferred: 302.5 * MB });
    manager.set(film, { state: 'failed', error: gone() });
    await shows(drop, 'Interrupted at 63% · It continues when Ada sends the file again.');
    await label(drop, 'Discard Holiday in Lisbon.mp4');
  },
});

export const PlaceRefused = scene({
  ...faked,
  play: async ({ drop, manager }) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'showSaveFilePicker');
    const refuse = () => Promise.reject(new DOMException('In a frame.', 'SecurityError'));
    Object.defineProperty(globalThis, 'showSaveFilePicker', { configurable: true, value: refuse });
    try {
      manager.add({ name: 'Holiday in Lisbon.mp4', type: 'video/mp4', size: 480 * MB });
      await userEvent.click(await label(drop, 'Save as… Holiday in Lisbon.mp4'));
      await shows(drop, 'The browser does not let this page ask for a place.');
    } finally {
      if (own) Object.defineProperty(globalThis, 'showSaveFilePicker', own);
    }
  },
});

const everything: Scene['play'] = async (made) => {
  const { drop, manager } = made;
  manager.add({ name: 'Minutes.pdf', type: 'application/pdf', size: 220_000, state: 'active' });
  const [minutes] = manager.transfers;
  if (minutes) manager.set(minutes, { state: 'done' });
  await running(made);
  const wav = manager.add({ name: 'Interview (uncut).wav', type: 'audio/wav', size: 240 * MB, direction: 'send' });
  manager.set(wav, { state: 'active', rate: 4 * MB });
  manager.set(wav, { transferred: 70 * MB });
  manager.batch('Contracts', pictures(12, 4 * MB));
  await shows(drop, 'files on the way, 3');
  await expect(partOf(drop, 'total')).toBeTruthy();
};

export const TotalProgress = scene({ ...faked, play: everything });

export const Narrow = scene({ ...faked, args: { width: '280px' }, play: everything });

export const RightToLeft = scene({ ...faked, args: { dir: 'rtl' }, play: everything });

export const NarrowReceived = scene({
  ...faked,
  args: { width: '280px' },
  play: async ({ drop, manager }) => {
    received(manager.batch('Holiday', pictures(), { state: 'active' }), (each) => manager.set(each, { state: 'done' }));
    await label(drop, 'Save as zip: Holiday');
  },
});
