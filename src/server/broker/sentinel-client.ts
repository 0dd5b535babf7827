import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { errorMessage } from '../error-message.js';
import { ANSWERS, CONNECT_TIMEOUT, CONNECTION, retryDelay } from './redis-connection.js';
import type { RedisClient, RedisClientEvents } from './redis-client.js';
import type { SentinelConfig } from './redis-options.js';

const DEFAULT_PORT = '26379';

type Connection = ReturnType<typeof connectionTo>;

/**
 * One connection to whichever Redis the Sentinels name as primary, asked anew for each connection, and taken only when it
 * says itself that it is one ("Guidelines for Redis clients with support for Redis Sentinel").
 *
 * The library's own client for Sentinel has messages on a connection apart from commands, and repeats a command whose
 * answer a failover has cut off, be it done or not. Here both share one order, and nothing may come twice.
 */
export class SentinelClient implements RedisClient {
  readonly #sentinels: URL[];
  readonly #config: SentinelConfig;
  /** With user, password, TLS and database of the primary; where that is, is put in. */
  readonly #url: string;
  readonly #on: RedisClientEvents;
  readonly #listeners = new Map<string, (message: Buffer) => void>();
  readonly #end = new AbortController();
  #primary: Connection | null = null;

  constructor(urls: readonly string[], config: SentinelConfig, on: RedisClientEvents) {
    this.#sentinels = urls.map((url) => sentinelUrl(url, config.password));
    this.#url = urls[0] ?? '';
    this.#config = config;
    this.#on = on;
  }

  async send(_key: string, args: (string | Buffer)[]): Promise<unknown> {
    const primary = this.#connected();
    try {
      return await primary.sendCommand(args, ANSWERS);
    } catch (error) {
      // Made a replica by hand, without its connections being closed as Sentinels do.
      if (error instanceof Error && error.message.startsWith('READONLY')) this.#onBroken(primary, error);
      throw error;
    }
  }

  async subscribe(channel: string, listener: (message: Buffer) => void): Promise<void> {
    this.#listeners.set(channel, listener);
    await this.#connected().sSubscribe(channel, listener, true);
  }

  async load(scripts: Parameters<RedisClient['load']>[0]): Promise<void> {
    const primary = this.#connected();
    await Promise.all(scripts.map(({ text }) => primary.scriptLoad(text)));
  }

  async connect(): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        this.#primary = await this.#connectOnce();
        return;
      } catch (error) {
        if (this.#end.signal.aborted) throw error;
        this.#on.broken(error);
        await pause(retryDelay(tries), undefined, { signal: this.#end.signal, ref: false });
      }
    }
  }

  destroy(): void {
    this.#end.abort(new Error('The connection was given up.'));
    const primary = this.#primary;
    this.#primary = null;
    primary?.destroy();
  }

  #connected(): Connection {
    if (!this.#primary) throw new Error('There is no primary at the moment.');
    return this.#primary;
  }

  #onBroken(connection: Connection, cause: unknown): void {
    if (connection !== this.#primary) return;
    this.#primary = null;
    connection.destroy();
    this.#on.broken(cause);
    this.connect().catch(() => undefined); // It ends only with this client.
  }

  async #connectOnce(): Promise<Connection> {
    const url = new URL(this.#url);
    [url.hostname, url.port] = await this.#whereIsPrimary();
    const connection = await this.#within(url, async (primary) => {
      await primary.connect();
      const [role] = (await primary.sendCommand(['ROLE'])) as [unknown];
      if (String(role) !== 'master') throw new Error(`${url.host} is no primary any more.`);
      await Promise.all([...this.#listeners].map(([channel, listener]) => primary.sSubscribe(channel, listener, true)));
    });
    connection.on('error', (cause) => this.#onBroken(connection, cause));
    connection.on('end', () => this.#onBroken(connection, new Error('The primary closed the connection.')));
    if (!connection.isReady) throw new Error('The primary closed the connection.');
    return connection;
  }

  /** All are asked at once: those that do not answer cost no time then. */
  async #whereIsPrimary(): Promise<[host: string, port: string]> {
    try {
      const [host, port] = await Promise.any(this.#sentinels.map((url) => this.#ask(url)));
      return [host.includes(':') ? `[${host}]` : host, port];
    } catch (error) {
      const reasons = error instanceof AggregateError ? error.errors.map(errorMessage).join('; ') : errorMessage(error);
      throw new Error(`No Sentinel tells where the primary is: ${reasons}`, { cause: error });
    }
  }

  async #ask(url: URL): Promise<[host: string, port: string]> {
    let answer: unknown = null;
    const asked = await this.#within(url, async (sentinel) => {
      await sentinel.connect();
      answer = await sentinel.sendCommand(['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', this.#config.name], ANSWERS);
    });
    asked.destroy();
    if (isAddress(answer)) return answer;
    throw new Error(`${url.host} watches no primary named "${this.#config.name}".`);
  }

  /** A process that is stopped accepts connections and answers nothing. @throws and destroys the connection */
  async #within(url: URL, work: (connection: Connection) => Promise<void>): Promise<Connection> {
    const connection = connectionTo(url);
    let late = false;
    const giveUp = (): void => connection.destroy();
    const due = setTimeout(() => {
      late = true;
      giveUp();
    }, CONNECT_TIMEOUT);
    this.#end.signal.addEventListener('abort', giveUp);
    try {
      this.#end.signal.throwIfAborted();
      await work(connection);
      return connection;
    } catch (error) {
      connection.destroy();
      if (!late) throw error;
      throw new Error(`${url.host} does not answer.`, { cause: error });
    } finally {
      clearTimeout(due);
      this.#end.signal.removeEventListener('abort', giveUp);
    }
  }
}

function connectionTo(url: URL) {
  const connection = createClient({
    ...CONNECTION,
    url: url.href,
    // The next one may be another server.
    socket: { ...CONNECTION.socket, reconnectStrategy: false },
  });
  // What is wrong comes back from `connect` as well; without a listener it would end the process.
  return connection.on('error', () => undefined);
}

function sentinelUrl(url: string, password: string | null): URL {
  const sentinel = new URL(url);
  sentinel.port ||= DEFAULT_PORT;
  sentinel.username = '';
  sentinel.password = encodeURIComponent(password ?? '');
  sentinel.pathname = '';
  return sentinel;
}

function isAddress(answer: unknown): answer is [host: string, port: string] {
  return Array.isArray(answer) && answer.length === 2 && answer.every((part) => typeof part === 'string');
}
