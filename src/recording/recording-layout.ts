/** Pixels from the left and upper edge of the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between tiles and around them. */
const GAP = 12;
/** Part of the width that small tiles take beside large ones. */
const STRIP = 0.2;
/** A face survives cropping to 3:4. */
const NARROWEST = 3 / 4;

/**
 * A place for each tile of a picture that is wider than high. Shared screens are large, with everybody else in a column beside
 * them; without one all are alike, in the number of columns that makes them largest. One alone fills the picture.
 */
export function recordingLayout(large: readonly boolean[], width: number, height: number): Place[] {
  if (large.length === 1) return [{ x: 0, y: 0, width, height }];
  const space = { x: GAP, y: GAP, width: width - 2 * GAP, height: height - 2 * GAP };
  const screens = large.filter(Boolean).length;
  if (!screens || screens === large.length) return grid(large.length, space);
  const strip = Math.round(space.width * STRIP);
  const main = { ...space, width: space.width - strip - GAP };
  const places = {
    large: grid(screens, main),
    small: grid(large.length - screens, { ...space, x: main.x + main.width + GAP, width: strip }),
  };
  return large.map((each) => places[each ? 'large' : 'small'].shift() ?? main);
}

/** Rows centred in the space, the last one, too. */
function grid(count: number, space: Place): Place[] {
  const cell = (room: number, number: number): number => (room + GAP) / number - GAP;
  let best = { area: 0, columns: 1, width: space.width, height: space.height };
  for (let columns = 1; columns <= count; columns++) {
    const width = cell(space.width, columns);
    const height = Math.min(cell(space.height, Math.ceil(count / columns)), width / NARROWEST);
    // What is wider than 16:9 is cropped at heads and chins, so that does not count.
    const area = Math.min(width, (height * 16) / 9) * height;
    if (area > best.area) best = { area, columns, width: Math.min(width, (height * 16) / 9), height };
  }
  const { columns, width, height } = best;
  const rows = Math.ceil(count / columns);
  const start = (room: number, number: number, size: number): number => (room - number * (size + GAP) + GAP) / 2;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    return {
      x: Math.round(space.x + start(space.width, inRow, width) + (index % columns) * (width + GAP)),
      y: Math.round(space.y + start(space.height, rows, height) + row * (height + GAP)),
      width: Math.floor(width),
      height: Math.floor(height),
    };
  });
}
