import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findCoturn } from '../../tools/coturn.mjs';
import { run } from './namespaces.mjs';

export const TURN_PORT = { plain: 3478, tls: 5349 };
const USER = { username: 'lab', credential: 'lab' };

const EC_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/**
 * For TURN over TLS: a certificate, the authority behind it (a Firefox takes no certificate that is its own), and what
 * makes a Chromium trust it.
 */
export function makeCertificate(folder, name) {
  const file = (its) => join(folder, `turn-${its}.pem`);
  const certificate = { key: file('key'), certificate: file('certificate'), authority: file('authority') };
  const authorityKey = file('authority-key');
  const make = (subject, ...words) =>
    run('openssl', 'req', '-x509', ...EC_KEY, '-days', '30', '-subj', `/CN=${subject}`, ...words);
  make('lab', '-keyout', authorityKey, '-out', certificate.authority);
  make(
    ...[name, '-CA', certificate.authority, '-CAkey', authorityKey, '-addext', `subjectAltName=DNS:${name}`],
    ...['-addext', 'basicConstraints=critical,CA:FALSE', '-keyout', certificate.key, '-out', certificate.certificate],
  );
  const { publicKey } = new X509Certificate(readFileSync(certificate.certificate));
  const spki = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  return { ...certificate, chromiumArgs: [`--ignore-certificate-errors-spki-list=${spki}`] };
}

/** What pages are told of a server at that name or address. */
export const iceServersOf = (host) => [
  { urls: [`stun:${host}:${TURN_PORT.plain}`] },
  {
    urls: [
      `turn:${host}:${TURN_PORT.plain}?transport=udp`,
      `turn:${host}:${TURN_PORT.plain}?transport=tcp`,
      `turns:${host}:${TURN_PORT.tls}?transport=tcp`,
    ],
    ...USER,
  },
];

/**
 * coturn at an address; resolves once it listens.
 *
 * @param {{ inside: string[], folder: string, address: string, certificate: { key: string, certificate: string } }} options
 */
export async function startTurnServer({ inside, folder, address, certificate: { key, certificate } }) {
  const [command, ...args] = [
    ...[
      ...inside,
      findCoturn(),
      '-n',
      '--log-file=stdout',
      '--no-cli',
      '--no-multicast-peers',
      '--fingerprint',
      '--verbose',
    ],
    ...[`--listening-ip=${address}`, `--relay-ip=${address}`, '--realm=lab', '--lt-cred-mech'],
    ...[`--user=${USER.username}:${USER.credential}`, `--cert=${certificate}`, `--pkey=${key}`],
    ...[`--listening-port=${TURN_PORT.plain}`, `--tls-listening-port=${TURN_PORT.tls}`],
    ...[`--userdb=${join(folder, `turndb-${address}`)}`, `--pidfile=${join(folder, `turn-${address}.pid`)}`],
  ];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  // Its log has a space more in one of them than in the other.
  const listens = (protocol, port) => `${protocol}listeneropenedon:${address}:${port}`;
  const { plain, tls } = TURN_PORT;
  const awaited = new Set([listens('UDP', plain), listens('TCP', plain), listens('TCP', tls)]);
  let said = '';
  await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`coturn ended with ${code}:\n${said}`)));
    // Here it complains of kernels without SCTP, whatever it is told.
    child.stderr.on('data', (text) => (said += text));
    createInterface(child.stdout).on('line', (line) => {
      if (!awaited.size) return;
      said += `${line}\n`;
      for (const words of awaited) if (line.replaceAll(' ', '').includes(words)) awaited.delete(words);
      if (!awaited.size) resolve();
    });
  });
  return {
    /** As a crash: every relay is gone, and nobody is told. */
    async kill() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
