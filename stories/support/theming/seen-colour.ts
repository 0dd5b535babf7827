/** A colour as it is seen now, as `#rrggbb`: what a colour field takes. `value` may be any CSS colour. */
export function seenColour(where: ParentNode & Node, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  where.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  // A canvas knows every notation, mixed colours included.
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return '#000000';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
