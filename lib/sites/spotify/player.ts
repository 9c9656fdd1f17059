import type { ArtistRef, SubjectFacts, SubjectRef, TrackFacts } from '../../model/subject';
import { idIn, otherAlbums, spotifyUrl } from './address';
import { first, msOf, type Row, readRows, textOf } from './rows';

// Two DOM generations are live at once (staged roll-outs): ordered lists, newest first. Never class names.
const TITLES = ['[data-testid="adaptiveEntityTitle"] h1', '[data-testid="entityTitle"] h1', 'h1[data-testid="entityTitle"]'];
const CREATORS = 'a[data-testid="creator-link"]';
const GRIDS = ['[data-testid="track-list"]', '[data-testid="playlist-tracklist"]', '[role="grid"][aria-rowcount]'];
const COVERS = ['[data-testid="entity-image"] img', '[data-testid="entity-header"] img', '[data-testid="cover-art-image"]'];
const ALBUM_LINKS = ['[data-testid="entityTitle"] ~ div a[href*="/album/"]', '[data-testid="entity-header"] a[href*="/album/"]'];

/** The page section of the desktop player and the record it shows. */
export interface PlayerPage {
  section: Element;
  title: string;
  /** "spotify:album:…" where the player prints it. */
  uri: string | null;
}

/** undefined = no section of this kind is on screen, or it has no title yet. */
export function playerPage(ref: SubjectRef, root: Document): PlayerPage | undefined {
  const section = root.querySelector(`section[data-testid="${ref.kind}-page"]`);
  const title = section ? titleOf(section) : '';
  return section && title ? { section, title, uri: section.getAttribute('data-test-uri') } : undefined;
}

/** '' = shows none yet. */
export const titleOf = (section: ParentNode): string => textOf(first(section, TITLES));

/** Changes whenever the header shows another record; '' = shows none. Rows and cover are left out: both are redrawn for the same record. */
export function fingerprint(root: Document): string {
  const title = first(root, TITLES);
  const section = title?.closest('section');
  const creators = [...(section?.querySelectorAll(CREATORS) ?? [])].map((link) => link.getAttribute('href')).join();
  return title ? [section?.getAttribute('data-testid'), textOf(title), creators].join('\n') : '';
}

export function readPlayer(ref: SubjectRef, { section, title }: PlayerPage): SubjectFacts {
  const grid = first(section, GRIDS);
  const rows = ref.kind === 'track' ? [] : readRows(section);
  const year = yearOn(section);
  const cover = first(section, COVERS)?.getAttribute('src');
  const albumId = ref.kind === 'track' ? idIn(first(section, ALBUM_LINKS)?.getAttribute('href'), 'album') : undefined;
  const count = Number(grid?.getAttribute('aria-rowcount')) - 1;
  return {
    title,
    artists: creatorsOf(section),
    tracks: rows.map((row, index) => trackOf(row, index)),
    ...(year ? { year } : {}),
    ...(count > 0 && ref.kind !== 'track' ? { trackCount: count } : {}),
    ...(cover?.startsWith('https://') ? { cover } : {}),
    ...(ref.kind === 'album' ? otherAlbums(ref, albumsBeside(section)) : {}),
    ...(albumId ? { album: { id: albumId, url: spotifyUrl('album', albumId), title: textOf(first(section, ALBUM_LINKS)) } } : {}),
  };
}

/** "More by …" stands below the tracks in the page's own part; the person's library, beside it, is none of our business. */
function albumsBeside(section: Element): string[] {
  const links = section.closest('main')?.querySelectorAll('a[href*="/album/"]') ?? [];
  return [...links].flatMap((link) => idIn(link.getAttribute('href'), 'album') ?? []);
}

function creatorsOf(section: Element): ArtistRef[] {
  return [...section.querySelectorAll(CREATORS)].flatMap((link) => {
    const name = textOf(link);
    const id = idIn(link.getAttribute('href'), 'artist');
    return name ? [id ? { name, id, url: spotifyUrl('artist', id) } : { name }] : [];
  });
}

/** The release line of the header prints the year as a text of its own. */
function yearOn(section: Element): number | undefined {
  const header = section.querySelector('[data-testid="entity-header"]');
  const texts = [...(header?.querySelectorAll('span') ?? [])].map((span) => textOf(span));
  return Number(texts.find((each) => /^(?:19|20)\d{2}$/.test(each))) || undefined;
}

/** The player's rows count on over discs; the head, where it is fresh, knows the discs. */
function trackOf(row: Row, index: number): TrackFacts {
  const durationMs = msOf(row.duration);
  return {
    position: `1-${row.index ? row.index - 1 : index + 1}`,
    title: row.title,
    id: row.trackId,
    url: spotifyUrl('track', row.trackId),
    artists: row.artists.map((artist) => artist.name),
    ...(durationMs ? { durationMs } : {}),
  };
}
