import { expect } from '@open-wc/testing';
import { RtcSession } from '../../../src/session/rtc-session.js';
import type { Participant, SessionOptions } from '../../../src/session/session-types.js';

const sessions: RtcSession[] = [];

function session(options: Partial<SessionOptions> & { room: string }): RtcSession {
  const made = new RtcSession({ signaling: 'broadcast:', ...options });
  sessions.push(made);
  return made;
}

/** The first other participant who passes, now or later. */
function other(of: RtcSession, test: (participant: Participant) => boolean): Promise<Participant> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = of.snapshot.participants.find(test);
      if (found) resolve(found);
      return Boolean(found);
    };
    if (look()) return;
    const off = of.on('change', () => look() && off());
  });
}

const verified = (of: RtcSession): Promise<Participant> => other(of, ({ verification }) => verification !== null);
const mismatch = (of: RtcSession): Promise<string> =>
  new Promise((resolve) => of.on('error', ({ error }) => error.code === 'secret-mismatch' && resolve(error.message)));

describe('trust between two sessions', () => {
  let room: string;
  /** Everything that was said on the room's channel, where any server would be. */
  let overheard: string[];
  let wire: BroadcastChannel;

  beforeEach(() => {
    room = `room-${crypto.randomUUID()}`;
    overheard = [];
    wire = new BroadcastChannel(`rtc-elements:${room}`);
    wire.onmessage = ({ data }) => overheard.push(JSON.stringify(data));
  });
  afterEach(async () => {
    wire.close();
    for (const each of sessions.splice(0)) await each.leave();
  });

  it('with one secret: they connect, by name, and nobody overhears who they are or how they connect', async () => {
    const ada = session({ room, secret: 'ours', name: 'Ada L.' });
    const bob = session({ room, secret: 'ours', name: 'Bob M.' });
    await ada.join();
    await bob.join();
    const [first, second] = await Promise.all([verified(ada), verified(bob)]);
    expect([first.name, second.name]).to.deep.equal(['Bob M.', 'Ada L.']);
    expect(first.verification).to.match(/^(\d{5} ){5}\d{5}$/);
    expect(second.verification).to.equal(first.verification);
    const signals = overheard.filter((text) => text.includes('"signal"'));
    expect(signals.length).to.be.greaterThan(3);
    expect(signals.every((text) => text.includes('"sealed.1.'))).to.equal(true);
    // Each with a character that no sealed text has, where three letters turn up by chance.
    expect(overheard.join()).to.not.match(/Ada L|Bob M|fingerprint:|candidate:/);
    await bob.sendMessage('hello');
  });

  it('with two secrets: they are told, and nothing connects them', async () => {
    const ada = session({ room, secret: 'ours' });
    const bob = session({ room, secret: 'theirs' });
    const told = Promise.all([mismatch(ada), mismatch(bob)]);
    await ada.join();
    await bob.join();
    for (const message of await told) expect(message).to.contain('another secret');
    const [person] = ada.snapshot.participants;
    expect([person?.link, person?.verification]).to.deep.equal(['closed', null]);
  });

  for (const first of ['sealed', 'clear'] as const) {
    it(`with a secret on one side: both are told, the ${first} one being there first`, async () => {
      const sealed = session({ room, secret: 'ours' });
      const clear = session({ room, name: 'Bob' });
      const told = Promise.all([mismatch(sealed), mismatch(clear)]);
      const order = first === 'sealed' ? [sealed, clear] : [clear, sealed];
      for (const each of order) await each.join();
      const [bySealed, byClear] = await told;
      expect(bySealed).to.contain('Bob is in this room without a secret');
      expect(byClear).to.contain('you have none');
      const links = [sealed, clear].map(({ snapshot }) => snapshot.participants.map(({ link }) => link));
      expect(links).to.deep.equal([['closed'], ['closed']]);
    });
  }

  it('with one among them who has no secret: the others do not notice', async () => {
    const [ada, bob] = [session({ room, secret: 'ours' }), session({ room, secret: 'ours' })];
    const eve = session({ room, name: 'Eve' });
    const told = mismatch(ada);
    for (const each of [ada, eve, bob]) await each.join();
    await Promise.all([verified(ada), verified(bob), told]);
  });

  it('without a secret: both see the same code all the same, and a third person brings other codes', async () => {
    const [ada, bob, cleo] = ['Ada', 'Bob', 'Cleo'].map((name) => session({ room, name }));
    if (!ada || !bob || !cleo) throw new Error('Three sessions were asked for.');
    const events: string[] = [];
    ada.on('verification', ({ participant, code }) => events.push(`${participant.name} ${code}`));
    for (const each of [ada, bob, cleo]) await each.join();
    const code = async (of: RtcSession, name: string) =>
      (await other(of, (each) => each.name === name && each.verification !== null)).verification;
    const [bobs, cleos] = [await code(ada, 'Bob'), await code(ada, 'Cleo')];
    expect(await code(bob, 'Ada')).to.equal(bobs);
    expect(await code(cleo, 'Ada')).to.equal(cleos);
    expect(bobs).to.not.equal(cleos);
    expect(events).to.have.members([`Bob ${bobs}`, `Cleo ${cleos}`]);
  });
});
