/** A PNG that was drawn for a story: hills under a sky. */
export async function drawnPicture(name = 'view.png', width = 640, height = 400): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#4c7fd6');
  sky.addColorStop(1, '#f2d3b0');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  ['#6a7fa8', '#4d668a', '#33506a'].forEach((color, layer) => {
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(0, height);
    for (let x = 0; x <= width; x += 8)
      context.lineTo(x, height * (0.55 + layer * 0.14) - Math.sin(x / (70 - layer * 12) + layer * 2) * height * 0.08);
    context.lineTo(width, height);
    context.fill();
  });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob ?? ''], name, { type: 'image/png', lastModified: 1_700_000_000_000 });
}
