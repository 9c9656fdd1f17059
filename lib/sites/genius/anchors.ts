import type { Anchors } from '../site';

/** The heading that prints what the head of the page calls it. */
function titledHeading(root: Document): Element | undefined {
  const title = root.querySelector('meta[property="og:title"]')?.getAttribute('content')?.toLowerCase() ?? '';
  return [...root.querySelectorAll('h1, h2')].find(
    ({ textContent }) => textContent?.trim() && title.includes(textContent.trim().toLowerCase()),
  );
}

// Designs have changed four times since 2019; a heading of the first rank has outlived them all. Class names carry a hash.
export const anchors: Anchors = {
  watched: [
    { id: 'main', find: (root) => root.querySelector('main') },
    { id: 'routable-page', find: (root) => root.querySelector('routable-page') },
    { id: 'body', find: (root) => root.body },
  ],
  matters: 'main, h1, h2',
  header: [
    { id: 'heading-of-main', find: (root) => root.querySelector('main h1')?.parentElement ?? null },
    { id: 'heading', find: (root) => root.querySelector('h1')?.parentElement ?? null },
    { id: 'titled-heading', find: (root) => titledHeading(root)?.parentElement ?? null },
  ],
  rows: [],
  playing: [],
  player: [],
  // Rows have none here: a song's address is its own id.
  trackUrl: (id) => `https://genius.com${id}`,
};
