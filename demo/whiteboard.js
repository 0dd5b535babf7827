// A whiteboard on `send()`: what is drawn goes out reliably, piece by piece; where the pointer is, unreliably.
import { colourOf, joinRoom, quietly, speaksForAll } from './shared-room.js';

/** Points of a piece: a line appears at the others while it is drawn. */
const PIECE = 12;
const MOST = 20_000;

const session = joinRoom();
const board = document.getElementById('board');
const colour = document.getElementById('colour');
const context = board.getContext('2d');
/** Pieces by their ids, which nobody else makes: [colour, points]. */
let pieces = new Map();
/** Where the pointers of the others are. */
const cursors = new Map();
let line = null;

session.on('data', ({ from, channel, data }) => {
  if (channel === 'piece' && isPiece(data)) add(data);
  else if (channel === 'clear') pieces = new Map();
  else if (channel === 'cursor' && isPoint(data)) cursors.set(from.id, data);
  else return;
  paint();
});

// Somebody who comes has seen nothing yet. One of those who have tells them, and waits for each message, because a
// full board is more than may wait for one person.
session.on('participant-join', async ({ participant: { id } }) => {
  if (!speaksForAll(session, id)) return;
  for (const piece of [...pieces]) {
    try {
      await session.send('piece', piece, { to: id });
    } catch {
      return; // They left.
    }
  }
});
session.on('participant-leave', ({ participant: { id } }) => {
  cursors.delete(id);
  paint();
});

board.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  board.setPointerCapture(event.pointerId);
  line = { colour: colour.value, points: [pointOf(event)] };
});
board.addEventListener('pointermove', (event) => {
  const point = pointOf(event);
  quietly(session.send('cursor', point, { reliable: false }));
  if (!line) return;
  line.points.push(point);
  if (line.points.length >= PIECE) sendPiece();
  paint();
});
for (const type of ['pointerup', 'pointercancel'])
  board.addEventListener(type, () => {
    if (line) sendPiece();
    line = null;
  });
document.getElementById('clear').addEventListener('click', () => {
  pieces = new Map();
  quietly(session.send('clear', true));
  paint();
});

function sendPiece() {
  const piece = [crypto.getRandomValues(new Uint32Array(2)).join('-'), [line.colour, line.points]];
  // The next piece begins where this one ends.
  line.points = line.points.slice(-1);
  add(piece);
  quietly(session.send('piece', piece));
}

function add([id, piece]) {
  if (pieces.size < MOST) pieces.set(id, piece);
}

function pointOf({ offsetX, offsetY }) {
  return [
    Math.round((offsetX / board.clientWidth) * board.width),
    Math.round((offsetY / board.clientHeight) * board.height),
  ];
}

/** What others send may be anything. */
function isPoint(value) {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isPiece(value) {
  if (!Array.isArray(value) || typeof value[0] !== 'string' || !Array.isArray(value[1])) return false;
  const [drawn, points] = value[1];
  return /^#[0-9a-f]{6}$/.test(drawn) && Array.isArray(points) && points.length <= PIECE && points.every(isPoint);
}

let painting = 0;
function paint() {
  painting ||= requestAnimationFrame(() => {
    painting = 0;
    context.clearRect(0, 0, board.width, board.height);
    Object.assign(context, { lineWidth: 5, lineCap: 'round', lineJoin: 'round' });
    for (const [drawn, points] of pieces.values()) stroke(drawn, points);
    if (line) stroke(line.colour, line.points);
    for (const [id, [x, y]] of cursors) dot(colourOf(id), x, y);
  });
}

function stroke(style, points) {
  context.strokeStyle = style;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  // A point that was only touched is a line of no length, with round ends.
  if (points.length === 1) context.lineTo(...points[0]);
  context.stroke();
}

function dot(style, x, y) {
  context.fillStyle = style;
  context.beginPath();
  context.arc(x, y, 10, 0, 2 * Math.PI);
  context.fill();
}
