import type { Picture } from '../../lib/view/picture';
import { pictureSvg, type Theme } from '../../lib/view/picture-svg';

/** Twice as fine as a screen of old, but no more pixels than this: a longer picture is less fine. */
const SCALE = 2;
const MOST_PIXELS = 3_000_000;

const themeOfScreen = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Fails where the browser cannot draw it. */
export async function pngOf(picture: Picture, theme = themeOfScreen()): Promise<Blob> {
  const { svg, width, height } = pictureSvg(picture, theme);
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    return await drawn(image, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

export const scaleOf = (width: number, height: number): number => Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));

async function drawn(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const scale = scaleOf(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no image came of the canvas');
  return blob;
}
