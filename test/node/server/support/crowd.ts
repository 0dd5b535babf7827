import { WebSocket } from 'ws';
import type { WebSocketConstructor } from '../../../../src/signaling/web-socket-like.js';
import { WebSocketTransport } from '../../../../src/signaling/websocket-transport.js';

/** What a member wrote down about what another one sent it. */
interface Heard {
  /** Numbers in the order in which they came. */
  readonly numbers: number[];
}

/**
 * Somebody in a room, with the kit's own client, who sends numbers to everyone there and writes down what comes.
 * It begins at `first`; where a later socket goes is for `next` to say, as for a load balancer.
 */
export class Member {
  readonly transport: WebSocketTransport;
  readonly heard = new Map<string, Heard>();
  /** Numbers sent so far, by whom they were for. */
  readonly sent = new Map<string, number>();
  /** Who left, each time that it was told. */
  readonly left: string[] = [];
  /** Welcomes after the first, with whether nothing was lost. */
  readonly returns: boolean[] = [];
  id = '';
  readonly #roster = new Set<string>();
  #socket: WebSocket | null = null;
  #changed: (() => void)[] = [];

  constructor(room: string, name: string, first: string, next: () => string) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the class within has a `this` of its own
    const member = this;
    class BalancedSocket extends WebSocket {
      constructor(_url: string, protocols: string[]) {
        super(member.id === '' ? first : next(), protocols);
        member.#socket = this;
      }
    }
    this.transport = new WebSocketTransport(
      first,
      { room, name, token: () => '', reconnectPolicy: () => 20 + Math.random() * 60 },
      { WebSocket: BalancedSocket as unknown as WebSocketConstructor },
    );
    this.transport.on('welcome', ({ selfId, resumed, participants }) => {
      if (this.id !== '') this.returns.push(resumed);
      this.id = selfId;
      if (!resumed) this.#roster.clear();
      for (const { id } of participants) this.#roster.add(id);
      this.#wake();
    });
    this.transport.on('join', ({ participant }) => {
      this.#roster.add(participant.id);
      this.#wake();
    });
    this.transport.on('leave', ({ id }) => {
      this.#roster.delete(id);
      this.left.push(id);
      this.#wake();
    });
    this.transport.on('signal', ({ from, body }) => {
      const heard = this.heard.get(from) ?? { numbers: [] };
      this.heard.set(from, heard);
      heard.numbers.push(Number(body));
      this.#wake();
    });
    this.transport.open();
  }

  get roster(): ReadonlySet<string> {
    return this.#roster;
  }

  sendRound(): void {
    for (const to of this.#roster) {
      const number = this.sent.get(to) ?? 0;
      this.sent.set(to, number + 1);
      this.transport.send(to, String(number));
    }
  }

  /** Is gone without a word, and does not come back. */
  vanish(): void {
    // First the socket, or the client would say that it leaves.
    this.#socket?.terminate();
    this.transport.close();
  }

  async until(done: () => boolean): Promise<void> {
    while (!done()) await new Promise<void>((resolve) => this.#changed.push(resolve));
  }

  #wake(): void {
    for (const resolve of this.#changed.splice(0)) resolve();
  }
}

/** What is wrong with what `to` has heard from `from`: numbers that are missing, doubled or out of order. */
export function faults(from: Member, to: Member): string[] {
  const numbers = to.heard.get(from.id)?.numbers ?? [];
  const sent = from.sent.get(to.id) ?? 0;
  const right = numbers.length === sent && numbers.every((number, index) => number === index);
  return right ? [] : [`${from.id} sent ${sent}, ${to.id} heard ${numbers.join(' ')}`];
}
