import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RtcError } from '../../../src/base/rtc-error.js';
import { SessionBench } from '../../fakes/session-bench.js';

const chat = (text: unknown, more: object = {}): object => ({
  id: `id${Math.random()}`.replace('.', ''),
  text,
  ...more,
});
const lines = (bench: SessionBench): string[] =>
  (bench.session.chat?.entries ?? []).map(({ from, text, state }) => `${from.id} ${text} ${state}`);

describe('chat', () => {
  it('goes to everyone in the room, or to one, and stands in the own conversation', async () => {
    const bench = new SessionBench({ name: 'Mo' });
    await bench.join('a', 'b');
    await bench.session.sendMessage('hello');
    await bench.session.sendMessage('psst', { to: 'b' });
    const sent = bench.engine.data.map(({ id, channel, data, reliable }) => {
      const { text, private: only } = data as { text: string; private: boolean };
      return [id, channel, text, only, reliable];
    });
    assert.deepEqual(sent, [
      ['a', 'rtc:chat', 'hello', false, true],
      ['b', 'rtc:chat', 'hello', false, true],
      ['b', 'rtc:chat', 'psst', true, true],
    ]);
    const [first, second] = bench.session.chat?.entries ?? [];
    assert.deepEqual([first?.from.isSelf, first?.to, first?.state], [true, null, 'sent']);
    assert.deepEqual([second?.to?.name, second?.state], ['b', 'sent']);
    assert.equal(bench.session.chat?.unread, 0);
  });

  it('is refused outside of a room, when empty and when too long', async () => {
    const bench = new SessionBench();
    await assert.rejects(bench.session.sendMessage('x'), { code: 'peer-unreachable' });
    assert.equal(bench.session.chat, null);
    await bench.join('a');
    await assert.rejects(bench.session.sendMessage(' \n\u0000 '), { code: 'bad-attribute' });
    await assert.rejects(bench.session.sendMessage('x'.repeat(4001)), { code: 'bad-attribute' });
    assert.deepEqual(lines(bench), []);
  });

  it('fails visibly where nobody is, and can be tried again', async () => {
    const bench = new SessionBench();
    await bench.join();
    await assert.rejects(bench.session.sendMessage('anybody?'), { code: 'peer-unreachable' });
    const [failed] = bench.session.chat?.entries ?? [];
    assert.deepEqual([failed?.state, failed?.error?.message], ['failed', 'Nobody else is here.']);
    bench.transport.join({ id: 'a', name: 'a', connected: true });
    await bench.session.chat?.retry(failed?.id ?? '');
    assert.deepEqual(
      bench.session.chat?.entries.map(({ id, state, error }) => [id, state, error]),
      [[failed?.id, 'sent', null]],
    );
    await bench.session.chat?.retry(failed?.id ?? '');
    assert.equal(bench.engine.data.length, 1, 'what was sent is not sent twice');
  });

  it('is sent once one person has it, and failed when nobody will', async () => {
    const bench = new SessionBench();
    await bench.join('a', 'b');
    bench.engine.dataErrors.set('a', new RtcError('peer-left', 'gone'));
    await bench.session.sendMessage('to the rest');
    await assert.rejects(bench.session.sendMessage('to a', { to: 'a' }), { code: 'peer-left' });
    const last = bench.session.chat?.entries.at(-1);
    assert.deepEqual([last?.state, last?.error?.message], ['failed', 'a left. The message was not sent.']);
    bench.session.chat?.discard(last?.id ?? '');
    assert.equal(lines(bench).length, 1);
  });

  it('comes as text from a participant, and nothing else does', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const texts: string[] = [];
    bench.session.on('message', ({ from, text, private: only }) => texts.push(`${from.id}: ${text} ${only}`));
    const bad = [null, {}, chat(1), chat(''), chat('  '), chat('\u0007'), chat('x'.repeat(4001)), { text: 'no id' }];
    for (const data of bad) bench.engine.page('a', 'rtc:chat', data);
    bench.engine.page('stranger', 'rtc:chat', chat('boo'));
    bench.engine.page('a', 'rtc:chat', chat('hi\r\nthere\u0000 ', { id: 'same' }));
    bench.engine.page('a', 'rtc:chat', chat('once only', { id: 'same' }));
    bench.engine.page('a', 'rtc:chat', chat('psst', { private: true }));
    bench.engine.page('a', 'rtc:later', 'unknown to this version');
    assert.deepEqual(texts, ['a: hi\nthere false', 'a: psst true']);
    assert.equal(bench.session.chat?.unread, 2);
    assert.equal(bench.session.chat?.entries[1]?.to?.isSelf, true);
    bench.session.chat?.markRead();
    assert.equal(bench.session.chat?.unread, 0);
    assert.equal(bench.events.includes('data'), false);
  });

  it('is kept over a lost server, and gone with the leave', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.page('a', 'rtc:chat', chat('hi'));
    bench.transport.drop();
    assert.deepEqual(lines(bench), ['a hi received']);
    await bench.session.leave();
    assert.equal(bench.session.chat, null);
    await bench.join('a');
    assert.deepEqual(lines(bench), []);
  });

  it('has files as lines, once each, unread if somebody else shared them; a message cannot pose as one', async () => {
    const bench = new SessionBench({ name: 'Mo' });
    await bench.join('a');
    const { chat: log, snapshot } = bench.session;
    const [from] = snapshot.participants;
    assert.ok(log && from && snapshot.self);
    const note = { id: 'received a 1', from, to: null, text: 'plan.pdf' };
    log.noteFiles(note);
    log.noteFiles(note);
    log.noteFiles({ ...note, id: 'sent 2', from: snapshot.self, text: 'own.pdf' });
    bench.engine.page('a', 'rtc:chat', chat('x', { id: 'received a 3', files: true }));
    bench.engine.page('a', 'rtc:chat', chat('y', { files: true }));
    assert.deepEqual(
      log.entries.map(({ text, files, state }) => [text, files, state]),
      [
        ['plan.pdf', true, 'received'],
        ['own.pdf', true, 'sent'],
        ['y', false, 'received'],
      ],
    );
    assert.equal(log.unread, 2);
  });

  it('keeps the latest 500, and of a flood the beginning', async () => {
    const bench = new SessionBench();
    await bench.join('a', 'b', 'c');
    for (const id of ['a', 'b', 'c']) for (let n = 0; n < 1000; n++) bench.engine.page(id, 'rtc:chat', chat(`${n}`));
    assert.equal(bench.session.chat?.entries.length, 500);
    // 200 at once, and a few that were earned meanwhile.
    assert.ok((bench.session.chat?.unread ?? 0) < 660, `${bench.session.chat?.unread}`);
  });

  it('stops a writer who is too fast, who can try again', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    for (let n = 0; n < 20; n++) await bench.session.sendMessage(`${n}`);
    await assert.rejects(bench.session.sendMessage('one more'), { code: 'rate-limited' });
    assert.equal(bench.session.chat?.entries.at(-1)?.state, 'failed');
  });
});

describe('data of a page', () => {
  it('goes out on its channel, reliable or not, to all or to one', async () => {
    const bench = new SessionBench();
    await bench.join('a', 'b');
    await bench.session.send('cursor', { x: 2 });
    await bench.session.send('cursor', { x: 3 }, { to: 'b', reliable: false });
    assert.deepEqual(bench.engine.data, [
      { id: 'a', channel: 'cursor', data: { x: 2 }, reliable: true },
      { id: 'b', channel: 'cursor', data: { x: 2 }, reliable: true },
      { id: 'b', channel: 'cursor', data: { x: 3 }, reliable: false },
    ]);
  });

  it('comes as an event with its sender', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const got: unknown[] = [];
    bench.session.on('data', ({ from, channel, data }) => got.push([from.id, channel, data]));
    bench.engine.page('stranger', 'cursor', { x: 1 });
    bench.engine.page('a', 'cursor', { x: 1 });
    assert.deepEqual(got, [['a', 'cursor', { x: 1 }]]);
  });

  it('is refused outside of a room, to nobody, and on the kit’s own channels', async () => {
    const bench = new SessionBench();
    await assert.rejects(bench.session.send('x', 1), { code: 'peer-unreachable' });
    await bench.join('a');
    await assert.rejects(bench.session.send('x', 1, { to: 'nobody' }), { code: 'peer-left' });
    await assert.rejects(bench.session.send('rtc:chat', 1), { code: 'bad-attribute' });
    bench.engine.dataErrors.set('a', new RtcError('rate-limited', 'full'));
    await assert.rejects(bench.session.send('x', 1), { code: 'rate-limited' });
  });

  it('reaches somebody from the moment that they are told of', async () => {
    const bench = new SessionBench();
    await bench.join();
    const sent: Promise<void>[] = [];
    bench.session.on('participant-join', ({ participant: { id } }) => {
      sent.push(bench.session.send('board', 'all of it', { to: id }), bench.session.sendMessage('welcome', { to: id }));
    });
    bench.transport.join({ id: 'a', name: 'a', connected: true });
    await Promise.all(sent);
    assert.deepEqual(
      bench.engine.data.map(({ id, channel }) => [id, channel]),
      [
        ['a', 'board'],
        ['a', 'rtc:chat'],
      ],
    );
  });

  it('does not fail for everyone because one has left', async () => {
    const bench = new SessionBench();
    await bench.join('a', 'b');
    bench.engine.dataErrors.set('a', new RtcError('peer-left', 'gone'));
    await bench.session.send('x', 1);
    await assert.rejects(bench.session.send('x', 1, { to: 'a' }), { code: 'peer-left' });
  });
});

describe('raised hand', () => {
  it('is told to all, also to those who come later, by how long it is up', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.link('a', 'connected');
    bench.session.setHand(true);
    bench.session.setHand(true);
    assert.equal(bench.session.snapshot.self?.hand, 1_000_000);
    const told = (): unknown[] => bench.engine.sent.map(({ id, payload }) => [id, (payload as { hand?: number }).hand]);
    assert.deepEqual(told(), [
      ['a', undefined],
      ['a', 0],
    ]);
    t.mock.timers.setTime(1_005_000);
    bench.transport.join({ id: 'b', name: 'b', connected: true });
    bench.engine.link('b', 'connected');
    assert.deepEqual(told().at(-1), ['b', 5000]);
    bench.session.setHand(false);
    assert.equal(bench.session.snapshot.self?.hand, null);
    assert.deepEqual(told().at(-1), ['b', undefined]);
  });

  it('is down after a leave', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.session.setHand(true);
    await bench.session.leave();
    await bench.join('a');
    assert.equal(bench.session.snapshot.self?.hand, null);
  });

  it('of somebody keeps its time while other things change', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
    const bench = new SessionBench();
    await bench.join('a');
    const state = { microphone: false, camera: false, screen: false, files: false, call: true };
    const hand = (): unknown => bench.session.snapshot.participants[0]?.hand;
    bench.engine.message('a', 'state', { ...state, hand: 4000 });
    assert.equal(hand(), 996_000);
    t.mock.timers.setTime(1_001_000);
    bench.engine.message('a', 'state', { ...state, camera: true, hand: 4900 });
    assert.equal(hand(), 996_000, 'not by the difference that two ways make');
    bench.engine.message('a', 'state', { ...state, hand: 0 });
    assert.equal(hand(), 1_001_000, 'raised anew while nothing was heard');
    for (const bad of [-1, 'up', 0.5]) bench.engine.message('a', 'state', { ...state, hand: bad });
    assert.equal(hand(), 1_001_000);
    bench.engine.message('a', 'state', state);
    assert.equal(hand(), null);
  });
});

describe('reaction', () => {
  it('is shown here and sent to the others', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.link('a', 'connected');
    const seen: string[] = [];
    bench.session.on('reaction', ({ participant, emoji }) => seen.push(`${participant.isSelf} ${emoji}`));
    await bench.session.react('👍🏽');
    assert.deepEqual(bench.engine.sent.at(-1), { id: 'a', channel: 'reaction', payload: { emoji: '👍🏽' } });
    for (const bad of [null, {}, { emoji: 'lol' }, { emoji: '👍👍' }, { emoji: '👍'.repeat(1000) }, { emoji: 1 }])
      bench.engine.message('a', 'reaction', bad);
    bench.engine.message('a', 'reaction', { emoji: '🇪🇺' });
    assert.deepEqual(seen, ['true 👍🏽', 'false 🇪🇺']);
  });

  it('is bounded, here and of others', async () => {
    const bench = new SessionBench();
    await assert.rejects(bench.session.react('👍'), { code: 'peer-unreachable' });
    await bench.join('a');
    await assert.rejects(bench.session.react('yes'), { code: 'bad-attribute' });
    for (let n = 0; n < 10; n++) await bench.session.react('👍');
    await assert.rejects(bench.session.react('👍'), { code: 'rate-limited' });
    let count = 0;
    bench.session.on('reaction', () => count++);
    for (let n = 0; n < 100; n++) bench.engine.message('a', 'reaction', { emoji: '🎉' });
    assert.equal(count, 10);
  });
});
