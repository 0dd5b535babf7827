/**
 * People with the kit's own client and its own patience, in a process of its own that is started with `--import tsx`:
 * does what it is told, one thing after the other, and answers with figures.
 */
import { WebSocket } from 'ws';
import { WebSocketTransport } from '../../src/signaling/websocket-transport.ts';
import { Person } from './person.mjs';

/** Who is let in at the same time. */
const AT_ONCE = 200;

const people = [];
let ports = [];
let turn = 0;

/** Wherever the address leads: to one server after the other, as with a load balancer that knows nothing. */
class BalancedSocket extends WebSocket {
  constructor(_url, protocols) {
    super(`ws://127.0.0.1:${ports[turn++ % ports.length]}/signaling`, protocols, { perMessageDeflate: false });
  }
}

const patience = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** As many in each room as there are servers, but two at least; they come to one server after the other. */
async function gather(target) {
  ports = target.ports;
  const inRoom = Math.max(2, ports.length);
  const create = (index) =>
    new Person((options) => new WebSocketTransport('ws://balanced', options, { WebSocket: BalancedSocket }), {
      room: `room ${Math.floor(index / inRoom)}`,
      name: `person ${index}`,
    });
  for (let from = 0; from < target.count; from += AT_ONCE) {
    const group = Array.from({ length: Math.min(AT_ONCE, target.count - from) }, (_, index) => create(from + index));
    people.push(...group);
    await Promise.all(group.map((person) => person.until(() => person.open)));
  }
  for (let from = 0; from < target.count; from += inRoom) {
    const room = people.slice(from, from + inRoom);
    await Promise.all(room.map((person) => person.until(() => person.others.size === room.length - 1)));
  }
  return { people: people.length };
}

/** Until everyone who is away, or is going to be, is back. Call before their server goes. */
async function storm() {
  process.send({ watching: true });
  await Promise.all(people.map((person) => person.until(() => person.losses > 0)));
  const first = Math.min(...people.map(({ lostAt }) => lostAt));
  await Promise.all(people.map((person) => person.until(() => person.open)));
  const away = people.map(({ longestAway }) => longestAway).sort((a, b) => a - b);
  return {
    seconds: (Math.max(...people.map(({ backAt }) => backAt)) - first) / 1000,
    p50: away[Math.floor(away.length / 2)] / 1000,
    // Whatever a page would have been told beyond "reconnecting".
    errors: people.reduce((sum, { errors }) => sum + errors, 0),
    failed: people.filter(({ transport }) => transport.state === 'closed').length,
  };
}

/** Everyone says something numbered to everyone in the room, so many messages a second in all. */
async function talk({ perSecond, seconds }) {
  const started = performance.now();
  let sent = 0;
  for (let at = 0; performance.now() - started < seconds * 1000;) {
    const due = ((performance.now() - started) / 1000) * perSecond;
    while (sent < due) sent += people[at++ % people.length].sayToAll();
    await patience(2);
  }
  return { sent };
}

/** When nothing comes any more: what has become of all that was said, and how long it took since this was last asked. */
async function account() {
  await Promise.all(people.map((person) => person.until(() => person.open)));
  let before = -1;
  for (let now = 0; now !== before;) {
    before = now;
    await patience(1500);
    now = people.reduce((sum, { heard }) => sum + heard, 0);
  }
  const byId = new Map(people.map((person) => [person.id, person]));
  const total = { sent: 0, unnoticed: 0, told: 0, doubled: 0, errors: 0, away: 0, left: 0 };
  const latencies = [];
  for (const person of people) {
    const { sent, unnoticed, told, doubled } = person.account(byId);
    total.sent += sent;
    total.unnoticed += unnoticed;
    total.told += told;
    total.doubled += doubled;
    total.errors += person.errors;
    total.left += person.left;
    total.away = Math.max(total.away, person.longestAway / 1000);
    for (const latency of person.latencies.splice(0)) latencies.push(latency);
  }
  const sorted = Float64Array.from(latencies).sort();
  const quantile = (share) => sorted[Math.floor(sorted.length * share)] ?? NaN;
  return { ...total, p50: quantile(0.5), p99: quantile(0.99) };
}

const commands = { gather, storm, talk, account };
process.on('message', async ({ command, ...options }) => {
  try {
    process.send({ result: await commands[command](options) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
