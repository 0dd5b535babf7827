import { Emitter } from '../../base/emitter.js';
import { RtcError } from '../../base/rtc-error.js';
import { normalizeName } from '../../protocol/names.js';
import type { HostCommand, ParticipantInfo } from '../../protocol/signaling.js';
import type { SignalingEvents, SignalingOptions, SignalingState, SignalingTransport, Welcome } from '../transport.js';
import { newSessionMark, type Opened, type OwnSession, SealedPeer } from './sealed-peer.js';

interface Member {
  readonly peer: SealedPeer;
  /** As the server has it. */
  info: ParticipantInfo;
  /** Set while they are not announced: what `join` is to say. */
  held: { initiate: boolean } | null;
  /** The last thing to be done with them. Web Crypto takes its time, so one thing waits for the other. */
  work: Promise<void>;
  greeted: boolean;
  /** Own name, as they were told it last. */
  toldName: string;
  toldAltered: boolean;
}

/**
 * Signaling under the room's secret, over any transport: what the participants tell each other is sealed
 * (`SealedPeer`), display names included, so the server passes on what it can neither read nor alter.
 *
 * Nobody is announced before they have greeted, which shows that they know the secret (`join`) or that they do not
 * (`join`, then `refuse`). That costs a newcomer one way through the server and back. What does not open later, from
 * somebody who is known, is left out and told as an error, once a participant.
 *
 * A member is never forgotten while the transport lives: with it would go the number of the last text that was opened,
 * which keeps the server from repeating texts of somebody who was away.
 */
export class SealedTransport extends Emitter<SignalingEvents> implements SignalingTransport {
  readonly #inner: SignalingTransport;
  readonly #room: string;
  readonly #key: Promise<CryptoKey>;
  readonly #mark = newSessionMark();
  readonly #members = new Map<string, Member>();
  #selfId = '';
  #name: string;

  /**
   * @param key of `deriveRoomKey`
   * @param create makes the transport that this one talks through
   */
  constructor(
    options: SignalingOptions,
    key: Promise<CryptoKey>,
    create: (options: SignalingOptions) => SignalingTransport,
  ) {
    super();
    this.#room = options.room;
    this.#name = normalizeName(options.name);
    this.#key = key;
    this.#inner = create({ ...options, name: '' });
    this.#listen(this.#inner);
    key.catch((cause: unknown) => this.#onNoKey(cause));
  }

  get state(): SignalingState {
    return this.#inner.state;
  }

  open(): void {
    this.#inner.open();
  }

  send(to: string, body: string): void {
    const member = this.#members.get(to);
    if (member) this.#post(member, () => member.peer.sealSignal(body));
  }

  setName(name: string): void {
    this.#name = normalizeName(name);
    for (const member of this.#members.values()) this.#postName(member);
  }

  command(command: HostCommand): Promise<void> {
    return this.#inner.command(command);
  }

  probe(): Promise<boolean> {
    return this.#inner.probe();
  }

  close(): void {
    this.#inner.close();
  }

  #listen(inner: SignalingTransport): void {
    inner.on('state', (event) => this.emit('state', event));
    inner.on('welcome', (welcome) => this.#onWelcome(welcome));
    inner.on('join', ({ participant, initiate }) => this.#onJoin(participant, initiate));
    inner.on('leave', (event) => {
      if (!this.#withdraw(event.id)) this.emit('leave', event);
    });
    inner.on('presence', ({ participant }) => this.#onPresence(participant));
    inner.on('signal', ({ from, body }) => this.#onSignal(from, body));
    inner.on('waiting', (event) => this.emit('waiting', event));
    inner.on('self', (event) => this.emit('self', event));
    inner.on('settings', (event) => this.emit('settings', event));
    inner.on('knock', (event) => this.emit('knock', event));
    inner.on('knock-end', (event) => this.emit('knock-end', event));
    inner.on('ice', (event) => this.emit('ice', event));
    inner.on('error', (event) => this.emit('error', event));
  }

  #onWelcome(welcome: Welcome): void {
    // Under another id we are somebody else to the others, and everyone greets anew.
    if (welcome.selfId !== this.#selfId) this.#members.clear();
    this.#selfId = welcome.selfId;
    const announced = welcome.participants.filter(({ id }) => this.#members.get(id)?.held === null);
    this.emit('welcome', { ...welcome, name: this.#name, participants: announced.map((info) => this.#named(info)) });
  }

  #onJoin(info: ParticipantInfo, initiate: boolean): void {
    let member = this.#members.get(info.id);
    if (!member) {
      const state = { greeted: false, toldName: '', toldAltered: false };
      member = { peer: new SealedPeer(info.id), info, held: null, work: Promise.resolve(), ...state };
      this.#members.set(info.id, member);
    }
    member.info = info;
    member.held = { initiate };
    // Also those who are known: what they were sent may have been lost with a server.
    this.#greet(member);
    if (member.peer.state === 'waiting') return;
    this.#announce(member);
    this.#tellRefusal(member);
  }

  #onPresence(info: ParticipantInfo): void {
    const member = this.#members.get(info.id);
    if (!member) return;
    member.info = info;
    this.#tellPresence(member);
  }

  /** `true`: they had not been announced, so that nobody need hear of their leaving. */
  #withdraw(id: string): boolean {
    const member = this.#members.get(id);
    if (!member?.held) return false;
    member.held = null;
    return true;
  }

  #onSignal(from: string, body: string): void {
    const member = this.#members.get(from);
    if (!member) return;
    this.#do(member, async (own) => {
      const opened = await member.peer.open(own, body);
      if (this.#isCurrent(member)) this.#onOpened(member, opened);
    });
  }

  #onOpened(member: Member, opened: Opened): void {
    const { id } = member.peer;
    switch (opened.type) {
      case 'signal':
        this.emit('signal', { from: id, body: opened.body });
        break;
      case 'name':
        this.#tellPresence(member);
        break;
      case 'greeting':
        if (opened.ask) this.#greet(member);
        // A name that was set between our greeting and theirs.
        else if (member.greeted) this.#postName(member);
        this.#announce(member);
        break;
      case 'refused':
        this.#announce(member);
        this.#tellRefusal(member);
        break;
      case 'altered':
        this.#tellAltered(member);
    }
  }

  #announce(member: Member): void {
    const { held } = member;
    member.held = null;
    if (held) this.emit('join', { participant: this.#named(member.info), initiate: held.initiate });
  }

  #tellPresence(member: Member): void {
    if (!member.held) this.emit('presence', { participant: this.#named(member.info) });
  }

  #tellRefusal({ peer: { id, refusal } }: Member): void {
    if (refusal) this.emit('refuse', { id, reason: refusal });
  }

  #tellAltered(member: Member): void {
    if (member.toldAltered) return;
    member.toldAltered = true;
    const { name } = member.peer;
    const message = name
      ? 'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.'
      : 'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.';
    this.emit('error', {
      error: new RtcError('secret-mismatch', message, { values: { name: name ?? '' } }),
      fatal: false,
    });
  }

  /** Their own word counts; the server has one only of those who seal nothing. */
  #named(info: ParticipantInfo): ParticipantInfo {
    return { ...info, name: this.#members.get(info.id)?.peer.name ?? info.name };
  }

  #greet(member: Member): void {
    const again = member.greeted;
    member.greeted = true;
    this.#post(member, (own) => member.peer.greet(own, (member.toldName = this.#name), again));
  }

  #postName(member: Member): void {
    this.#post(member, async () => {
      if (member.toldName === this.#name || member.peer.state !== 'proven') return null;
      return member.peer.sealName((member.toldName = this.#name));
    });
  }

  #post(member: Member, make: (own: OwnSession) => Promise<string | null>): void {
    this.#do(member, async (own) => {
      const body = await make(own);
      if (body !== null && this.#isCurrent(member)) this.#inner.send(member.peer.id, body);
    });
  }

  #do(member: Member, task: (own: OwnSession) => Promise<void>): void {
    const next = async (): Promise<void> => {
      const key = await this.#key.catch(() => null); // `#onNoKey` has told it.
      if (key && this.#isCurrent(member)) await task({ key, room: this.#room, id: this.#selfId, mark: this.#mark });
    };
    // Also after one that failed.
    member.work = member.work.then(next, next);
  }

  #isCurrent(member: Member): boolean {
    return this.state !== 'closed' && this.#members.get(member.peer.id) === member;
  }

  #onNoKey(cause: unknown): void {
    if (this.state === 'closed') return;
    this.#inner.close();
    const error = new RtcError('unsupported', 'This browser cannot make a key of the secret.', { cause });
    this.emit('error', { error, fatal: true });
  }
}
