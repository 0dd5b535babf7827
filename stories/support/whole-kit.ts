import { html, type TemplateResult } from 'lit';
import { RtcError } from '../../src/base/rtc-error.js';
import '../../src/elements/rtc-call/define.js';
import '../../src/elements/rtc-chat/define.js';
import '../../src/elements/rtc-file-drop/define.js';
import '../../src/elements/rtc-video/define.js';
import { FakeSession } from './fake-session.js';
import { FakeManager, useManager } from './fake-transfers.js';

const MB = 1_000_000;

const PEOPLE = [
  { id: 'ada', name: 'Ada Lovelace', camera: true, microphone: true },
  { id: 'grace', name: 'Grace Hopper', camera: true },
  { id: 'karl', name: 'Karl Ferdinand Braun-Hohenstein', microphone: true },
];

/** A room with people, something written in it, and files on their way. */
export function busyRoom(): FakeSession {
  const session = new FakeSession({ state: 'joined', name: 'Mo Kay', people: PEOPLE });
  session.write('ada', 'Good morning! The plan is here: https://example.org/plan');
  void session.chat?.send('Thursday works for me.');
  session.write('grace', 'Between us: can you bring the cables?', { private: true });
  const manager = new FakeManager();
  useManager(session, manager);
  manager.add({ name: 'Minutes.pdf', type: 'application/pdf', size: 220_000 });
  manager.batch(
    'Stage plans',
    [
      { name: 'front.svg', size: 2 * MB },
      { name: 'rear.svg', size: 3 * MB },
      { name: 'lights.pdf', size: 7 * MB },
    ],
    { state: 'offered' },
  );
  manager.add({
    ...{ name: 'Interview (uncut).wav', type: 'audio/wav', size: 240 * MB, direction: 'send' },
    ...{ state: 'active', transferred: 90 * MB, rate: 4.2 * MB, eta: 36 },
  });
  manager.batch(
    'Costumes',
    [
      { name: 'act-1.pdf', size: MB },
      { name: 'act-2.pdf', size: MB },
    ],
    {
      ...{ direction: 'send', state: 'offered' },
    },
  );
  const error = new RtcError('file-too-large', 'The file is larger than the other side allows.');
  manager.add({
    name: 'Film.mov',
    type: 'video/quicktime',
    size: 9000 * MB,
    direction: 'send',
    state: 'failed',
    error,
  });
  manager.add({ name: 'Notes.txt', type: 'text/plain', size: 2100, state: 'done', transferred: 2100 });
  return session;
}

/** Every tag of the kit: a lobby, a call that runs, the chat, files, and a tile by itself. */
export function wholeKit(room: FakeSession, lobby: FakeSession): TemplateResult {
  return html`<div class="kit">
    <rtc-call class="lobby" .session=${lobby} name="Mo Kay"></rtc-call>
    <rtc-call class="running" .session=${room} name="Mo Kay" autojoin></rtc-call>
    <rtc-chat .session=${room}></rtc-chat>
    <rtc-file-drop .session=${room} directory max-size="2GB" accept="image/*,.pdf"></rtc-file-drop>
    <rtc-video .session=${room} participant="ada"></rtc-video>
  </div>`;
}

/** How they stand beside each other, or below each other where it is narrow. */
export const kitLayout = html`<style>
  .kit {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
    align-items: start;
    gap: 20px;
    padding: 20px;
  }
  .kit rtc-call.running {
    grid-column: 1 / -1;
    block-size: 520px;
  }
  .kit rtc-chat {
    block-size: 420px;
  }
</style>`;
