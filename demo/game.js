// A small game on `send()`: everybody moves a dot, and whoever touches the coin first gets it. Positions are sent
// unreliably; the coin and the scores reliably, by the one page that speaks for all. When that one leaves, the next
// goes on from what it knows.
import { colourOf, joinRoom, quietly, speaksForAll } from './shared-room.js';

/** Shares of the arena's width: how near is a touch, and how far a key moves. */
const TOUCH = 0.05;
const STEP = 0.03;
const SEND_EVERY = 50;

const session = joinRoom();
const arena = document.getElementById('arena');
const scores = document.getElementById('scores');
const news = document.getElementById('news');
const players = new Map();
/** Told by the page that speaks for all. */
let round = { coin: [0.5, 0.5], points: {} };
let own = [0.2, 0.2];
let sentAt = 0;

session.on('data', ({ from, channel, data }) => {
  if (channel === 'at' && isPlace(data)) players.set(from.id, data);
  else if (channel === 'round' && isRound(data)) take(data);
  judge();
  show();
});
session.on('join', show);
session.on('participant-join', ({ participant: { id } }) => {
  if (speaksForAll(session, id)) quietly(session.send('round', round, { to: id }));
});
session.on('participant-leave', ({ participant: { id } }) => {
  players.delete(id);
  show();
});

arena.addEventListener('pointermove', ({ offsetX, offsetY, target }) => {
  if (target === arena) move([offsetX / arena.clientWidth, offsetY / arena.clientHeight]);
});
arena.addEventListener('keydown', (event) => {
  const step = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
  if (!step) return;
  event.preventDefault();
  move([own[0] + step[0], own[1] + step[1]]);
});

function move([x, y]) {
  own = [clamp(x), clamp(y)];
  const now = performance.now();
  if (now - sentAt >= SEND_EVERY) {
    sentAt = now;
    quietly(session.send('at', own, { reliable: false }));
  }
  judge();
  show();
}

/** One page alone decides, so that nobody disagrees about who was first. */
function judge() {
  const { self } = session.snapshot;
  if (!self || !speaksForAll(session)) return;
  const ratio = arena.clientHeight / arena.clientWidth;
  const near = ([x, y]) => Math.hypot(x - round.coin[0], (y - round.coin[1]) * ratio) < TOUCH;
  const [winner] = [[self.id, own], ...players].find(([, place]) => near(place)) ?? [];
  if (!winner) return;
  const points = { ...round.points, [winner]: (round.points[winner] ?? 0) + 1 };
  take({ coin: [0.1 + Math.random() * 0.8, 0.1 + Math.random() * 0.8], points });
  quietly(session.send('round', round));
}

function take(next) {
  const caught = Object.keys(next.points).find((id) => next.points[id] > (round.points[id] ?? 0));
  round = next;
  if (caught) news.textContent = `${nameOf(caught)} caught the coin.`;
}

function show() {
  const { self } = session.snapshot;
  const people = [...players, ...(self ? [[self.id, own]] : [])];
  arena.replaceChildren(mark('coin', round.coin), ...people.map(([id, place]) => mark('dot', place, colourOf(id))));
  const list = people.map(([id]) => [id, round.points[id] ?? 0]).sort(([, a], [, b]) => b - a);
  scores.replaceChildren(...list.map(([id, count]) => score(id, count)));
}

function mark(kind, [x, y], colour = '') {
  const element = document.createElement('span');
  element.className = kind;
  Object.assign(element.style, { left: `${x * 100}%`, top: `${y * 100}%`, background: colour });
  return element;
}

function score(id, count) {
  const item = document.createElement('li');
  item.style.color = colourOf(id);
  item.textContent = `${nameOf(id)}: ${count}`;
  return item;
}

function nameOf(id) {
  const { self, participants } = session.snapshot;
  if (id === self?.id) return 'You';
  return participants.find((each) => each.id === id)?.name || 'Guest';
}

const clamp = (share) => Math.min(1, Math.max(0, share));

/** What others send may be anything. */
function isPlace(value) {
  return Array.isArray(value) && value.length === 2 && value.every((share) => share >= 0 && share <= 1);
}

function isRound(value) {
  return (
    isPlace(value?.coin) &&
    typeof value.points === 'object' &&
    Object.values(value.points ?? 0).every(Number.isSafeInteger)
  );
}
