import type { Answer, Asked } from './answer';

/** A cover: two hues and a horizon, drawn from the id in the address, so that one record looks the same at every host. */
export function image({ url }: Asked): Answer {
  const seed = [...(/([^/.]+)[^/]*$/.exec(url.pathname)?.[1] ?? '')].reduce((sum, sign) => (sum * 33 + sign.charCodeAt(0)) % 360, 7);
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 64 64">
<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${seed} 45% 22%)"/><stop offset="1" stop-color="hsl(${(seed + 60) % 360} 55% 58%)"/></linearGradient></defs>
<rect width="64" height="64" fill="url(#g)"/><circle cx="${18 + (seed % 28)}" cy="26" r="7" fill="hsl(${(seed + 90) % 360} 80% 82%)"/>
<path d="M0 44h64v20H0z" fill="hsl(${seed} 50% 14%)"/><path d="M${14 + (seed % 20)} 44h18l-4 5h-10z" fill="hsl(${(seed + 90) % 360} 60% 88%)"/></svg>`;
  return { status: 200, headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=60' }, body };
}
