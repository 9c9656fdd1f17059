import { idIn, type Kind } from './address';

/** What the server wrote into the head. It describes the first page of the visit and goes stale with every navigation in place. */
export interface Head {
  /** Kind and id of the page it describes. */
  kind: Kind | undefined;
  id: string | undefined;
  title: string | undefined;
  /** Ids, in order. */
  musicians: string[];
  year: number | undefined;
  /** In order. May be fewer than the record has: long albums are cut at 30. */
  songs: { id: string; disc: number; number: number }[];
  /** Of a track page: its album. */
  albumId: string | undefined;
  description: string;
  image: string | undefined;
}

const KINDS: Kind[] = ['album', 'track', 'artist', 'playlist'];

/** `music:*` stands under `name=`, `og:*` under `property=`; both are looked for under both. */
function metas(root: Document, key: string): string[] {
  const found = [...root.querySelectorAll(`meta[name="${key}"],meta[property="${key}"]`)];
  return found.map((meta) => meta.getAttribute('content') ?? '');
}

export function readHead(root: Document): Head {
  const address = metas(root, 'og:url')[0] ?? root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const kind = KINDS.find((each) => idIn(address, each));
  const discs = metas(root, 'music:song:disc');
  const numbers = metas(root, 'music:song:track');
  const songs = metas(root, 'music:song').flatMap((href, index) => {
    const id = idIn(href, 'track');
    return id ? [{ id, disc: Number(discs[index] ?? 1) || 1, number: Number(numbers[index]) || index + 1 }] : [];
  });
  return {
    kind,
    id: kind && idIn(address, kind),
    title: titleOf(root),
    musicians: metas(root, 'music:musician').flatMap((href) => idIn(href, 'artist') ?? []),
    year: yearIn(metas(root, 'music:release_date')[0]),
    songs,
    albumId: idIn(metas(root, 'music:album')[0], 'album'),
    description: metas(root, 'og:description')[0] ?? '',
    image: metas(root, 'og:image')[0],
  };
}

export const yearIn = (date: string | undefined): number | undefined => Number(/^(\d{4})/.exec(date ?? '')?.[1]) || undefined;

/** JSON-LD holds the bare title; og:title adds " - Album by …" in the language of the page. */
function titleOf(root: Document): string | undefined {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const name = nameIn(script.textContent ?? '');
    if (name) return name;
  }
  return undefined;
}

function nameIn(json: string): string | undefined {
  try {
    const { name } = JSON.parse(json) as { name?: unknown };
    return typeof name === 'string' && name ? name : undefined;
  } catch {
    return undefined;
  }
}
