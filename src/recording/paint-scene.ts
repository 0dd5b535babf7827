import type { Place } from './recording-layout.js';
import type { SceneTile } from './recording-scene.js';

const BACKGROUND = '#0d0f12';
const TILE = '#22262e';
const RADIUS = 14;
const FONT = 'system-ui, sans-serif';

export interface SceneLook {
  /** Of a tile; `null`: it has no picture now. */
  videoOf(tile: SceneTile): HTMLVideoElement | null;
  /** What somebody without a name is called. */
  readonly guest: string;
}

/** Draws a whole picture of a recording. */
export function paintScene(
  context: CanvasRenderingContext2D,
  tiles: readonly SceneTile[],
  places: readonly Place[],
  look: SceneLook,
): void {
  const { width, height } = context.canvas;
  context.fillStyle = BACKGROUND;
  context.fillRect(0, 0, width, height);
  tiles.forEach((tile, at) => {
    const place = places[at];
    if (place) paintTile(context, tile, place, look, tiles.length > 1);
  });
}

function paintTile(
  context: CanvasRenderingContext2D,
  tile: SceneTile,
  place: Place,
  look: SceneLook,
  framed: boolean,
): void {
  const { x, y, width, height } = place;
  const name = tile.name || look.guest;
  const video = look.videoOf(tile);
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, framed ? RADIUS : 0);
  context.clip();
  context.fillStyle = video && tile.source === 'screen' ? BACKGROUND : TILE;
  context.fillRect(x, y, width, height);
  if (video) paintVideo(context, video, place, tile.source === 'camera');
  else paintName(context, name, place);
  if (video) paintLabel(context, name, place);
  context.restore();
}

/** `cover`: fills the place and loses what does not fit; else all of it is shown. */
function paintVideo(context: CanvasRenderingContext2D, video: HTMLVideoElement, place: Place, cover: boolean): void {
  const { videoWidth, videoHeight } = video;
  const ratios = [place.width / videoWidth, place.height / videoHeight];
  const scale = cover ? Math.max(...ratios) : Math.min(...ratios);
  const width = videoWidth * scale;
  const height = videoHeight * scale;
  context.drawImage(video, place.x + (place.width - width) / 2, place.y + (place.height - height) / 2, width, height);
}

function paintName(context: CanvasRenderingContext2D, name: string, { x, y, width, height }: Place): void {
  context.fillStyle = '#fff';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `600 ${Math.round(Math.max(16, Math.min(48, height / 9)))}px ${FONT}`;
  context.fillText(name, x + width / 2, y + height / 2, width * 0.86);
}

function paintLabel(context: CanvasRenderingContext2D, name: string, { x, y, width, height }: Place): void {
  const size = Math.round(Math.max(14, Math.min(22, height / 20)));
  const inset = size * 0.6;
  context.font = `500 ${size}px ${FONT}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const text = Math.min(context.measureText(name).width, width - 4 * inset);
  const box = { x: x + inset, y: y + height - inset - size * 1.6, width: text + 2 * inset, height: size * 1.6 };
  context.fillStyle = 'rgb(0 0 0 / 62%)';
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, size * 0.45);
  context.fill();
  context.fillStyle = '#fff';
  context.fillText(name, box.x + inset, box.y + box.height / 2, text);
}
