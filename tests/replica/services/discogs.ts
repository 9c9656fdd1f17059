import { type Answer, type Asked, json } from '../answer';
import { sample } from '../sample';
import { type Body, releaseBody } from './discogs-shapes';

/** Without a token; the counter of the sample never runs out. https://www.discogs.com/developers#page:home,header:home-rate-limiting */
const limited = (answer: Answer): Answer => ({
  ...answer,
  headers: {
    ...answer.headers,
    'x-discogs-ratelimit': '25',
    'x-discogs-ratelimit-used': '1',
    'x-discogs-ratelimit-remaining': '24',
  },
});

export function release(id: number): Body | undefined {
  const album = sample.albums.find(({ discogs }) => discogs === id);
  return album && releaseBody(album);
}

export function discogs({ method, url }: Asked): Answer | undefined {
  const [, id] = /^\/releases\/(\d+)$/.exec(url.pathname) ?? [];
  if (method !== 'GET' || !id) return undefined;
  const body = release(Number(id));
  return limited(body ? json(body) : json({ message: 'Release not found.' }, 404));
}
