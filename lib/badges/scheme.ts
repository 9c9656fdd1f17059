export type Scheme = 'light' | 'dark';

/** Below this relative luminance light text reads better. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const DARK_BELOW = 0.4;
/** Thinner veils, such as the one over a row under the pointer, leave what is behind them as it is. */
const LEAST_COVER = 0.5;

/** As the page looks in its middle, whatever the browser's own scheme is: a header may be dark on a light page. */
export function schemeOfPage(): Scheme {
  const middle = document.elementFromPoint?.(innerWidth / 2, innerHeight / 2) ?? document.body;
  const backgrounds: string[] = [];
  for (let each: Element | null = middle; each; each = each.parentElement) backgrounds.push(getComputedStyle(each).backgroundColor);
  const { colorScheme } = getComputedStyle(document.documentElement);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return schemeOf(backgrounds, colorScheme === 'dark' || (prefersDark && colorScheme.includes('dark')));
}

/** `backgrounds`: computed `background-color`, from the inside out. Without any that covers, the canvas is what one sees. */
export function schemeOf(backgrounds: string[], isCanvasDark: boolean): Scheme {
  const seen = backgrounds.map(luminanceOf).find((luminance) => luminance !== undefined);
  return (seen === undefined ? isCanvasDark : seen < DARK_BELOW) ? 'dark' : 'light';
}

/** undefined = it does not cover, or is written in a newer way than sRGB. */
function luminanceOf(color: string): number | undefined {
  const [red = 0, green = 0, blue = 0, cover = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || cover < LEAST_COVER) return undefined;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

// As near as it takes to tell dark from light.
const linear = (channel: number): number => (channel / 255) ** 2.2;
