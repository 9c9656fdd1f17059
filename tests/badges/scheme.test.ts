import { describe, expect, it } from 'vitest';
import { schemeOf } from '../../lib/badges/scheme';

describe('the scheme of a page', () => {
  it.each([
    ['black is dark', ['rgb(18, 18, 18)'], 'dark'],
    ['white is light', ['rgb(255, 255, 255)'], 'light'],
    ['the innermost that covers counts', ['rgb(18, 18, 18)', 'rgb(255, 255, 255)'], 'dark'],
    ['a transparent one does not', ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'], 'light'],
    ['nor does the veil over a row under the pointer', ['rgba(255, 255, 255, 0.1)', 'rgb(18, 18, 18)'], 'dark'],
    ['a strong colour is told by its luminance: yellow', ['rgb(255, 255, 100)'], 'light'],
    ['a strong colour is told by its luminance: blue', ['rgb(20, 40, 220)'], 'dark'],
    ['an unreadable one is passed over', ['oklch(0.2 0.1 200)', 'rgb(250, 250, 250)'], 'light'],
  ] as const)('%s', (_, backgrounds, scheme) => {
    expect(schemeOf([...backgrounds], scheme === 'light')).toBe(scheme);
  });

  it.each([
    [true, 'dark'],
    [false, 'light'],
  ])('is that of the canvas where nothing covers it (dark: %s)', (isCanvasDark, scheme) => {
    expect(schemeOf(['rgba(0, 0, 0, 0)'], isCanvasDark)).toBe(scheme);
  });
});
