import type { IncomingMessage } from 'node:http';
import type { Logger } from '../log.js';
import type { RefusalCode, SignalingStats } from '../signaling-stats.js';
import { AddressLimits } from './address-limits.js';
import type { AddressLimitOptions, AddressShare } from './address-limits.js';
import { clientAddressReader } from './client-address.js';
import type { ProxyOptions } from './client-address.js';
import type { OriginCheck } from './origin-rules.js';

export interface GateOptions extends AddressLimitOptions {
  readonly mayConnect: OriginCheck | null;
  readonly maxConnections: number;
  readonly proxies: ProxyOptions;
  readonly log: Logger;
}

/** `status`: refuse the upgrade with it. `turnAway`: let it through, to say why not. `share`: of its address, if it counts. */
export type Verdict = { readonly status: number } | { readonly turnAway: boolean; readonly share: AddressShare | null };

/** Decides about a WebSocket before it is one, by where it comes from and how many there are. */
export class UpgradeGate {
  readonly #options: GateOptions;
  readonly #stats: SignalingStats;
  readonly #limits: AddressLimits;
  readonly #readAddress: ReturnType<typeof clientAddressReader>;
  #toldOfProxy = false;

  /** @throws TypeError when a proxy's address is none */
  constructor(options: GateOptions, stats: SignalingStats) {
    this.#options = options;
    this.#stats = stats;
    this.#readAddress = clientAddressReader(options.proxies);
    this.#limits = new AddressLimits(options);
  }

  judge(request: IncomingMessage, connections: number): Verdict {
    const { mayConnect, maxConnections, log } = this.#options;
    const { origin } = request.headers;
    if (origin !== undefined && mayConnect && !mayConnect(origin)) {
      log.info('refuse-origin', { origin });
      return this.#refuse('origin', 403);
    }
    if (connections >= maxConnections) {
      log.info('refuse-socket', { connections });
      return this.#refuse('server-full', 503);
    }
    const { key, viaUnknownProxy } = this.#readAddress(request);
    if (viaUnknownProxy) this.#tellOfProxy(key);
    if (key === null) return { turnAway: false, share: null };
    const share = this.#limits.share(key);
    const verdict = this.#limits.judge(share, performance.now());
    if (verdict === 'open') return { turnAway: false, share };
    log.info('refuse-address', { address: key, sockets: share.sockets });
    if (verdict === 'cut') return this.#refuse('rate-limited', 429);
    this.#stats.refused('rate-limited');
    return { turnAway: true, share };
  }

  stop(): void {
    this.#limits.stop();
  }

  #refuse(code: RefusalCode, status: number): Verdict {
    this.#stats.refused(code);
    return { status };
  }

  /** Once: the address of a proxy stands for everybody behind it, and limits meant for one would hit them all. */
  #tellOfProxy(key: string | null): void {
    if (this.#toldOfProxy) return;
    this.#toldOfProxy = true;
    const advice = 'All its people count as one address. Name it with --trust-proxy, or remove the header in it.';
    this.#options.log.error('unknown-proxy', { address: key ?? 'this machine', advice });
  }
}
