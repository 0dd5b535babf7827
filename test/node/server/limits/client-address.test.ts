import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { clientAddressReader } from '../../../../src/server/limits/client-address.js';
import type { ProxyOptions } from '../../../../src/server/limits/client-address.js';

const PROXY = '10.0.0.7';
const proxies: ProxyOptions = { trusted: ['10.0.0.0/8', '2001:db8:1::/48'] };
const rfc7239: ProxyOptions = { ...proxies, header: 'forwarded' };

function read(remoteAddress: string | undefined, headers: IncomingHttpHeaders = {}, options = proxies) {
  return clientAddressReader(options)({ socket: { remoteAddress } as Socket, headers });
}
const forwarded = (text: string) => ({ 'x-forwarded-for': text });

const cases: [what: string, from: string, headers: IncomingHttpHeaders, options: ProxyOptions, key: string | null][] = [
  ['a client without a proxy', '192.0.2.1', {}, proxies, '192.0.2.1'],
  ['a client in IPv6’s clothes', '::ffff:192.0.2.1', {}, proxies, '192.0.2.1'],
  ['a client that claims another address', '192.0.2.1', forwarded('198.51.100.9'), proxies, '192.0.2.1'],
  ['a client behind a proxy', PROXY, forwarded('192.0.2.1'), proxies, '192.0.2.1'],
  ['a client behind two', PROXY, forwarded('192.0.2.1, 10.9.9.9'), proxies, '192.0.2.1'],
  ['a claim in front of a proxy', PROXY, forwarded('198.51.100.9, 192.0.2.1'), proxies, '192.0.2.1'],
  ['a claim that names a proxy', PROXY, forwarded('10.1.1.1, 192.0.2.1, 10.2.2.2'), proxies, '192.0.2.1'],
  ['a proxy that says nothing', PROXY, {}, proxies, PROXY],
  ['a proxy that says nonsense', PROXY, forwarded('192.0.2.1, unknown'), proxies, PROXY],
  ['an address that only C takes for one', PROXY, forwarded('0x7f.1'), proxies, PROXY],
  ['an IPv6 zone that only Node takes for one', PROXY, forwarded('fe80::1%a.b'), proxies, PROXY],
  ['a port behind IPv4', PROXY, forwarded('192.0.2.1:4711'), proxies, '192.0.2.1'],
  ['a port behind IPv6', PROXY, forwarded('[2001:db8::1]:4711'), proxies, '2001:db8::/64'],
  ['the network of an IPv6 address', '2001:db8:0:5:aaaa::1', {}, proxies, '2001:db8:0:5::/64'],
  ['an IPv6 proxy', '2001:db8:1::9', forwarded('192.0.2.1'), proxies, '192.0.2.1'],
  ['this machine', '127.0.0.1', {}, proxies, null],
  ['this machine by IPv6', '::1', {}, proxies, null],
  ['RFC 7239', PROXY, { forwarded: 'for="[2001:db8::1]:47011";proto=https' }, rfc7239, '2001:db8::/64'],
  ['RFC 7239 by hops', PROXY, { forwarded: 'for=198.51.100.9, for=192.0.2.1' }, rfc7239, '192.0.2.1'],
  ['RFC 7239 that hides', PROXY, { forwarded: 'for=192.0.2.1, for=_hidden' }, rfc7239, PROXY],
  ['RFC 7239 that is none', PROXY, { forwarded: 'for=;;="' }, rfc7239, PROXY],
  [
    'the header that is not read',
    PROXY,
    { forwarded: 'for=198.51.100.9', ...forwarded('192.0.2.1') },
    proxies,
    '192.0.2.1',
  ],
];

for (const [what, from, headers, options, key] of cases) {
  test(`the address of ${what} is ${key}`, () => assert.equal(read(from, headers, options).key, key));
}

test('a socket without an address has no key', () => assert.equal(read(undefined).key, null));

test('a proxy that is not trusted is noticed, a client without one is not', () => {
  assert.equal(read('172.16.0.1', forwarded('192.0.2.1')).viaUnknownProxy, true);
  assert.equal(read(PROXY, forwarded('192.0.2.1')).viaUnknownProxy, false);
  assert.equal(read('192.0.2.1').viaUnknownProxy, false);
});

for (const trusted of ['proxy.example.org', '10.0.0.0/33', '10/8', '', '10.0.0.0/8 ']) {
  test(`"${trusted}" is no proxy to trust`, () => {
    assert.throws(() => clientAddressReader({ trusted: [trusted] }), /no address or network of a proxy/);
  });
}
