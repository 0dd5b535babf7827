import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe } from 'node:test';
import { Emitter } from '../../../src/base/emitter.js';
import { SessionFiles } from '../../../src/controllers/session-files.js';
import type { ManagerClass, SessionFilesEvents } from '../../../src/controllers/session-files.js';
import type { DataLink } from '../../../src/engine/data-link.js';
import { TransferManager } from '../../../src/files/transfer-manager.js';
import type { Participant, SessionEvents, SessionSnapshot } from '../../../src/session/session-types.js';
import { parseFileControl } from '../../../src/protocol/parse-file-control.js';
import { FakeDataLink } from '../../fakes/fake-data-link.js';
import { endCode, FakeStorage, it, next, randomFile } from '../../fakes/file-peers.js';

/** What the files need of a session: who is there, and the links to them. */
class FakeSession extends Emitter<SessionEvents> {
  snapshot: SessionSnapshot = { state: 'joined', self: null, participants: [], error: null };
  dataLinks: DataLink[] = [];

  join(id: string, link: DataLink): void {
    const participant = { id, name: id, files: true } as Participant;
    this.snapshot = { ...this.snapshot, participants: [...this.snapshot.participants, participant] };
    this.dataLinks.push(link);
    this.emit('datalink', { link });
  }

  part(id: string): void {
    const [participant] = this.snapshot.participants.filter((each) => each.id === id);
    this.snapshot = { ...this.snapshot, participants: this.snapshot.participants.filter((each) => each.id !== id) };
    if (participant) this.emit('participant-leave', { participant, reason: 'left' });
  }
}

class Manager extends TransferManager {
  constructor() {
    super({ storage: new FakeStorage() });
  }
}

describe('the files of a session, whose code is loaded on demand', () => {
  let loads: { resolve(manager: ManagerClass): void; reject(cause: Error): void }[];
  let session: FakeSession;
  let files: SessionFiles;
  let bob: TransferManager;
  let link: FakeDataLink;

  const onDemand = () => new Promise<ManagerClass>((resolve, reject) => loads.push({ resolve, reject }));

  function open(load: () => ManagerClass | Promise<ManagerClass>): void {
    files = new SessionFiles(session, load);
  }

  /** Bob comes, and takes whatever is offered. */
  function connect(): void {
    const [atAlice, atBob] = FakeDataLink.pair('alice', 'bob');
    link = atAlice;
    session.join('bob', atAlice);
    bob.addLink(atBob);
  }

  beforeEach(() => {
    loads = [];
    session = new FakeSession();
    bob = new Manager();
    bob.on('offer', ({ transfer }) => transfer.accept());
  });
  afterEach(() => {
    files.close();
    bob.close();
    link.cut();
  });

  const send = (name: string) => files.send(randomFile(name, 1000), name, ['bob']);

  it('are sent at once where the code is there already', async () => {
    open(() => Manager);
    connect();
    const [transfer] = send('a');
    assert.equal(transfer?.state, 'offered');
    await transfer.done;
  });

  it('wait for it, in the order in which they were sent', async () => {
    open(onDemand);
    connect();
    assert.equal(loads.length, 1, 'loaded before the first file');
    assert.deepEqual(send('a'), []);
    send('b');
    assert.deepEqual(files.transfers, []);
    loads[0]?.resolve(Manager);
    await next(bob, 'received', ({ transfer }) => transfer.name === 'b');
    assert.deepEqual(
      bob.transfers.map(({ name }) => name),
      ['a', 'b'],
    );
    assert.deepEqual(
      files.transfers.map((each) => files.nameOf(each)),
      ['a', 'b'],
    );
    assert.equal(loads.length, 1);
  });

  it('say that they are ready, and tell of it, once it is there', async () => {
    open(onDemand);
    connect();
    assert.equal(files.ready, false);
    const told = new Promise<void>((resolve) => files.on('change', () => files.ready && resolve()));
    loads[0]?.resolve(Manager);
    await told;
  });

  it('come in though they were offered before there was code to take them', async () => {
    open(onDemand);
    files.addTaker({ rules: () => ({}), autoAccept: () => true, offered: () => true });
    connect();
    const [sent] = bob.send([randomFile('a', 1000)], { to: ['alice'] });
    await new Promise<void>((resolve) => {
      const off = link.on('control', (message) => parseFileControl(message)?.type === 'offer' && (off(), resolve()));
    });
    loads[0]?.resolve(Manager);
    await sent?.done;
  });

  it('keep to rules that were set before it came', async () => {
    open(onDemand);
    files.addTaker({ rules: () => ({ maxSize: 10 }), autoAccept: () => true, offered: () => true });
    files.applyRules();
    connect();
    loads[0]?.resolve(Manager);
    const [sent] = bob.send([randomFile('a', 11)], { to: ['alice'] });
    assert.ok(sent);
    assert.equal(await endCode(sent), 'file-too-large');
  });

  it('fail when it does not come, and the next one tries again', async () => {
    open(onDemand);
    connect();
    send('a');
    const failed = event('failed');
    loads[0]?.reject(new TypeError('offline'));
    const { transfer, error } = await failed;
    assert.equal(error.code, 'load-failed');
    assert.ok(error.cause instanceof TypeError);
    assert.equal(await endCode(transfer), 'load-failed');
    assert.deepEqual([transfer.name, transfer.state, transfer.peer], ['a', 'failed', 'bob']);
    assert.deepEqual(files.transfers, [transfer]);
    assert.equal(loads.length, 1, 'nobody asks for it now');
    assert.ok(files.canSendAgain(transfer));
    files.sendAgain(transfer);
    assert.deepEqual(files.transfers, []);
    const received = next(bob, 'received');
    loads[1]?.resolve(Manager);
    assert.equal((await received).transfer.name, 'a');
    send('b');
    assert.equal(loads.length, 2);
  });

  it('try again with the next link, when nothing was asked for', async () => {
    open(onDemand);
    const changed = event('change');
    loads[0]?.reject(new TypeError('offline'));
    await changed;
    assert.deepEqual(files.transfers, []);
    connect();
    assert.equal(loads.length, 2);
    loads[1]?.resolve(Manager);
    send('a');
    await next(bob, 'received');
  });

  it('fail when the one they are for has left meanwhile', async () => {
    open(onDemand);
    connect();
    send('a');
    session.part('bob');
    const failed = event('failed');
    loads[0]?.resolve(Manager);
    assert.equal((await failed).error.code, 'peer-left');
  });

  it('do not begin once the session is over', async () => {
    open(onDemand);
    connect();
    send('a');
    files.close();
    let made = 0;
    loads[0]?.resolve(
      class extends Manager {
        constructor() {
          super();
          made++;
        }
      },
    );
    await Promise.resolve();
    assert.equal(made, 0);
  });

  function event<K extends keyof SessionFilesEvents>(type: K): Promise<SessionFilesEvents[K]> {
    return new Promise((resolve) => files.once(type, resolve));
  }
});
