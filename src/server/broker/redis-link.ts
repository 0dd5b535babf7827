import { randomBytes } from 'node:crypto';
import type { Logger } from '../log.js';
import type { RedisClient } from './redis-client.js';
import type { RedisConfig } from './redis-options.js';
import { SCRIPTS } from './room-scripts.js';
import type { RoomScript } from './room-scripts.js';
import { probeMessage } from './wire.js';

export interface RedisLinkEvents {
  /** Something sent or to be received may be lost from here on. */
  lost(): void;
  /** Everything works, in both directions. */
  found(): void;
  message(message: Buffer): void;
}

/**
 * Rooms are dealt to so many parts, each of which one shard of a cluster has; a node has one inbox in each. What is
 * in one part keeps its order, and a node subscribes once, at its start, and gets nothing but what is for it.
 */
const PARTS = 64;
const PROBE_DUE = 2_000;
const RETRY_AFTER = 200;

/**
 * The connection to Redis, as something that is whole or lost. It is whole once a message of ours has come back through
 * every inbox; whatever goes wrong on any of its sockets, or with any command, loses it.
 */
export class RedisLink {
  /** Of this process; nobody else ever has it. */
  readonly node = randomBytes(12).toString('base64url');
  readonly #config: RedisConfig;
  readonly #on: RedisLinkEvents;
  readonly #log: Logger;
  #client: RedisClient | null = null;
  /** Counts `open()` and `close()`, so that what belongs to a former client does not count. */
  #turn = 0;
  #state: 'lost' | 'whole' | 'closed' = 'lost';
  #checking = false;
  /** Counts losses, so that a check that one came between does not count. */
  #losses = 0;
  #toldLost = false;
  #probe: { nonce: string; missing: number; done: () => void } | null = null;

  constructor(config: RedisConfig, on: RedisLinkEvents, log: Logger) {
    this.#config = config;
    this.#on = on;
    this.#log = log;
  }

  get whole(): boolean {
    return this.#state === 'whole';
  }

  open(): void {
    const turn = ++this.#turn;
    this.#connect(turn).catch((error: unknown) => {
      if (turn === this.#turn) this.#lose(error);
    });
  }

  /** Gives up sockets that say nothing any more, and opens new ones. */
  reopen(): void {
    if (this.#state === 'closed') return;
    const former = this.#client;
    this.#lose(new Error('Redis does not answer.'));
    this.open();
    former?.destroy();
  }

  close(): void {
    this.#state = 'closed';
    this.#turn += 1;
    this.#client?.destroy();
    this.#client = null;
  }

  /** Which part of all rooms a room belongs to. */
  part(hash: string): string {
    return `${this.#config.prefix}:{${Buffer.from(hash, 'base64url').readUInt8(0) % PARTS}}`;
  }

  inbox(part: string, node: string): string {
    return `${part}:in:${node}`;
  }

  leaseKey(node: string): string {
    return `${this.#config.prefix}:node:${node}`;
  }

  run({ sha }: RoomScript, key: string, args: (string | Buffer)[]): Promise<unknown> {
    return this.send(key, ['EVALSHA', sha, '1', key, ...args]);
  }

  publish(part: string, node: string, message: Buffer): Promise<unknown> {
    const channel = this.inbox(part, node);
    return this.send(channel, ['SPUBLISH', channel, message]);
  }

  /** @throws Error when there is no connection or Redis refuses; the link is then lost already */
  async send(key: string, args: (string | Buffer)[]): Promise<unknown> {
    const client = this.#client;
    if (!client || !this.whole) throw new Error('There is no connection to Redis.');
    try {
      return await client.send(key, args);
    } catch (error) {
      if (client === this.#client) this.#lose(error);
      throw error;
    }
  }

  async #connect(turn: number): Promise<void> {
    // Servers that are alone never load the library.
    const { createRedisClient } = await import('./redis-client.js');
    if (turn !== this.#turn) return;
    const client = createRedisClient(this.#config, { broken: (cause) => turn === this.#turn && this.#lose(cause) });
    this.#client = client;
    await client.connect();
    const parts = Array.from({ length: PARTS }, (_, part) => `${this.#config.prefix}:{${part}}`);
    const channels = parts.map((part) => this.inbox(part, this.node));
    await Promise.all(channels.map((channel) => client.subscribe(channel, (message) => this.#onMessage(message))));
    await this.#check();
  }

  #onMessage(message: Buffer): void {
    if (message[0] !== 0x42) return this.#on.message(message);
    const probe = this.#probe;
    if (!probe || message.toString('latin1', 1) !== probe.nonce) return;
    probe.missing -= 1;
    if (probe.missing === 0) probe.done();
  }

  #lose(cause: unknown): void {
    if (this.#state === 'closed') return;
    this.#losses += 1;
    if (!this.#toldLost) {
      this.#toldLost = true;
      this.#log.error('redis-lost', { message: cause instanceof Error ? cause.message || cause.name : 'disconnected' });
    }
    if (this.#state === 'whole') {
      this.#state = 'lost';
      this.#on.lost();
    }
    this.#checkSoon();
  }

  #checkSoon(): void {
    if (this.#checking) return;
    this.#checking = true;
    setTimeout(() => {
      this.#checking = false;
      if (this.#state === 'lost') void this.#check();
    }, RETRY_AFTER).unref();
  }

  /** The way there and back through all parts. */
  async #check(): Promise<void> {
    const client = this.#client;
    const losses = this.#losses;
    if (!client || this.#probe) return;
    try {
      await client.load(Object.values(SCRIPTS));
      await this.#sendProbe(client);
    } catch {
      // Lost still; the reason has been told when it was lost.
      return this.#checkSoon();
    } finally {
      this.#probe = null;
    }
    if (client !== this.#client || this.#state !== 'lost') return;
    if (losses !== this.#losses) return this.#checkSoon();
    this.#state = 'whole';
    this.#toldLost = false;
    this.#log.info('redis-connected', { node: this.node });
    this.#on.found();
  }

  async #sendProbe(client: RedisClient): Promise<void> {
    const nonce = randomBytes(6).toString('base64url');
    const back = new Promise<void>((resolve, reject) => {
      const due = setTimeout(() => reject(new Error('No answer')), PROBE_DUE);
      const done = (): void => {
        clearTimeout(due);
        resolve();
      };
      this.#probe = { nonce, missing: PARTS, done };
    });
    const sent = Array.from({ length: PARTS }, (_, part) => {
      const channel = this.inbox(`${this.#config.prefix}:{${part}}`, this.node);
      return client.send(channel, ['SPUBLISH', channel, probeMessage(nonce)]);
    });
    await Promise.all([...sent, back]);
  }
}
