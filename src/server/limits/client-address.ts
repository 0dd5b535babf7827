import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import parseForwarded from 'forwarded-parse';
import ipaddr from 'ipaddr.js';

export interface ProxyOptions {
  /** Addresses of proxies in front, such as `10.0.0.0/8` or `::1`. */
  trusted: readonly string[];
  /**
   * Where they write whom they speak for. Default `x-forwarded-for`. Only one is read: most proxies pass the other one
   * on as the client sent it, so whoever read both would believe the client.
   */
  header?: ProxyHeader;
}

export const PROXY_HEADERS = ['x-forwarded-for', 'forwarded'] as const;
export type ProxyHeader = (typeof PROXY_HEADERS)[number];

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Address, number];
/** Bits of an IPv6 address that one customer gets at least, so that all behind them count as one (RFC 6177). */
const SITE_BITS = 64;

/**
 * Who a request comes from: the address of its socket, or the nearest one in front of trusted proxies.
 * @returns the reader; `null` from it: unknown
 * @throws TypeError when a trusted address is none
 */
export function clientAddressReader({ trusted, header = 'x-forwarded-for' }: ProxyOptions) {
  const ranges = trusted.map(parseRange);
  const isTrusted = (address: Address): boolean => ranges.some((range) => matches(address, range));

  return ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): ClientAddress => {
    let address = parseAddress(remoteAddress(socket));
    if (!address) return { key: null, viaUnknownProxy: false };
    if (!isTrusted(address)) return { key: key(address), viaUnknownProxy: headers[header] !== undefined };
    for (const hop of readHops(headers, header).reverse()) {
      const before = parseAddress(hop);
      // What a trusted proxy could not tell, nobody behind it can be believed to know.
      if (!before) break;
      address = before;
      if (!isTrusted(address)) break;
    }
    return { key: key(address), viaUnknownProxy: false };
  };
}

/** Node keeps what it looked up at the socket, 0.1 kB for as long as it is open; if it is needed again, it is looked up again. */
function remoteAddress(socket: Socket): string {
  const address = socket.remoteAddress ?? '';
  (socket as { _peername?: unknown })._peername = undefined;
  return address;
}

export interface ClientAddress {
  /** What counts as one: an IPv4 address, or an IPv6 network of 64 bits. `null`: on this machine, or unknown. */
  readonly key: string | null;
  /** Somebody in between says whom it speaks for, and is not trusted. */
  readonly viaUnknownProxy: boolean;
}

function readHops(headers: IncomingMessage['headers'], header: ProxyHeader): string[] {
  const text = String(headers[header] ?? '');
  if (header === 'x-forwarded-for') return text === '' ? [] : text.split(',');
  try {
    return parseForwarded(text).map((hop) => hop.for ?? '');
  } catch {
    // Not the syntax of RFC 7239: then the proxy's own address has to do.
    return [];
  }
}

/** With a port behind it or without, as some proxies write it; an IPv4 address in IPv6's clothes is an IPv4 address. */
function parseAddress(text: string): Address | null {
  const bare = /^\s*(?:\[(.+)\](?::\d+)?|([\d.]+):\d+|(.+?))\s*$/.exec(text);
  const address = bare?.[1] ?? bare?.[2] ?? bare?.[3] ?? '';
  return isAddress(address) ? ipaddr.process(address) : null;
}

/** `1` and `0x7f.1` are addresses to the C library, and to nobody who wants to be found. */
function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

function parseRange(text: string): Range {
  const [address = '', bits] = text.split('/');
  if (isAddress(address)) {
    const parsed = ipaddr.process(address);
    const all = parsed.kind() === 'ipv4' ? 32 : 128;
    if (bits === undefined) return [parsed, all];
    if (/^\d{1,3}$/.test(bits) && Number(bits) <= all) return [parsed, Number(bits)];
  }
  throw new TypeError(`"${text}" is no address or network of a proxy, such as 10.0.0.0/8 or ::1.`);
}

function matches(address: Address, [range, bits]: Range): boolean {
  return address.kind() === range.kind() && address.match([range, bits] as [ipaddr.IPv4, number]);
}

function key(address: Address): string | null {
  if (address.range() === 'loopback') return null;
  if (address.kind() === 'ipv4') return address.toString();
  const bytes = address.toByteArray().fill(0, SITE_BITS / 8);
  return `${ipaddr.fromByteArray(bytes).toString()}/${SITE_BITS}`;
}
