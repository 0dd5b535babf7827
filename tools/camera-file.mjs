/**
 * Cameras for pictures of the demo: a drawn person that nods a little, as a film that Chromium takes for a camera.
 * Its own test picture is a green screen with a clock, the same for everyone.
 */
import { writeFile } from 'node:fs/promises';

const SIZE = { width: 640, height: 480, frames: 20, rate: 10 };

/** Runs in a page: draws the film, and returns it in base64 as I420, frame after frame. */
function draw({ width, height, frames, person }) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const disc = (x, y, rx, ry, colour) => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
    context.fill();
  };
  const paint = (phase) => {
    const wall = context.createLinearGradient(0, 0, width, height);
    wall.addColorStop(0, person.wall[0]);
    wall.addColorStop(1, person.wall[1]);
    context.fillStyle = wall;
    context.fillRect(0, 0, width, height);
    disc(width * 0.82, height * 0.2, 70, 70, 'rgb(255 255 255 / 14%)');
    const x = width / 2 + Math.sin(phase) * 5;
    const y = height * 0.45 + Math.sin(phase * 2) * 3;
    disc(x, y - 18, 106, 122, person.hair);
    disc(width / 2, height * 1.06, 205, 170, person.shirt);
    context.fillStyle = person.skin;
    context.fillRect(x - 34, y + 70, 68, 75);
    disc(x, y + 145, 34, 22, person.skin);
    disc(x, y + 8, 84, 104, person.skin);
    context.fillStyle = person.hair;
    context.beginPath();
    context.ellipse(x, y - 62, 88, 52, 0, Math.PI, 0);
    context.quadraticCurveTo(x + 20, y - 40, x - 88, y - 62);
    context.fill();
    for (const side of [-1, 1]) disc(x + side * 32, y - 2, 8, 9, '#2a1c18');
    context.strokeStyle = '#8c3f3a';
    context.lineWidth = 6;
    context.lineCap = 'round';
    context.beginPath();
    context.arc(x, y + 36, 28, 0.25 * Math.PI, 0.75 * Math.PI);
    context.stroke();
  };
  const half = (width / 2) * (height / 2);
  const film = new Uint8Array(frames * (width * height + 2 * half));
  let at = 0;
  for (let frame = 0; frame < frames; frame++) {
    paint((frame / frames) * Math.PI * 2);
    const { data } = context.getImageData(0, 0, width, height);
    // BT.601, limited range, as cameras give it.
    const mix = (pixel, r, g, b, offset) => offset + r * data[pixel] + g * data[pixel + 1] + b * data[pixel + 2];
    for (let pixel = 0; pixel < data.length; pixel += 4) film[at++] = mix(pixel, 0.257, 0.504, 0.098, 16);
    for (const [r, g, b] of [
      [-0.148, -0.291, 0.439],
      [0.439, -0.368, -0.071],
    ])
      for (let row = 0; row < height; row += 2)
        for (let column = 0; column < width; column += 2) film[at++] = mix((row * width + column) * 4, r, g, b, 128);
  }
  let text = '';
  for (let start = 0; start < film.length; start += 0x8000)
    text += String.fromCharCode(...film.subarray(start, start + 0x8000));
  return btoa(text);
}

/** Writes the film of one person in the YUV4MPEG2 format. `page` is any page of a browser. */
export async function writeCameraFile(page, path, person) {
  const { width, height, frames, rate } = SIZE;
  const film = Buffer.from(await page.evaluate(draw, { width, height, frames, person }), 'base64');
  const bytes = (width * height * 3) / 2;
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`)];
  for (let frame = 0; frame < frames; frame++)
    parts.push(Buffer.from('FRAME\n'), film.subarray(frame * bytes, (frame + 1) * bytes));
  await writeFile(path, Buffer.concat(parts));
}

/** Four people who are easy to tell apart. */
export const PEOPLE = [
  { name: 'Ada', wall: ['#35507a', '#6b86b3'], hair: '#3a2418', skin: '#e3b08c', shirt: '#f2c14e' },
  { name: 'Bo', wall: ['#5d7a52', '#a6bd8a'], hair: '#1d1a19', skin: '#8d5a3b', shirt: '#e86a58' },
  { name: 'Cleo', wall: ['#7a4a63', '#c08aa2'], hair: '#8a3b1c', skin: '#f0c8aa', shirt: '#3d7f86' },
  { name: 'Dan', wall: ['#6a5a48', '#b9a286'], hair: '#c9a76a', skin: '#d99f78', shirt: '#39446b' },
];
