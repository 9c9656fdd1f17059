import type { ArtistRef, RawClaim, SubjectFacts, SubjectRef, TrackFacts } from '../../model/subject';
import type { PageReading } from '../site';
import { samePath } from './address';
import { httpsOf, textOf } from './fields';

const ARTIST = 'a[href*="/artists/"]';

/** A part of a page that prints credits: its links to artists. */
export type Place = (root: Document) => Iterable<Element>;

// Class names end in hashes that change with every build; only the file name before "__" or "-sc-" is safe to ask for, and
// in 2025 the part name behind it was gone for a while. The ids are the same in all React designs since 2021.
/** Below the lyrics. */
export const songInfo: Place = (root) => root.querySelector('#song-info')?.parentElement?.querySelectorAll(ARTIST) ?? [];
/** Beside the title; until 2022 the only place that named the producers. */
export const header: Place = (root) => root.querySelectorAll(`[class*="HeaderMetadata"] ${ARTIST}, [class*="HeaderCredit"] ${ARTIST}`);
/** Both places of the legacy design. Long lists are cut ("& 2 more"). */
export const legacy: Place = (root) => root.querySelectorAll(`.metadata_unit ${ARTIST}`);

/** Every design since 2019 puts the artists right behind the title. */
const ARTISTS = `h1 + ${ARTIST}, h1 + * ${ARTIST}`;
const TRACKS = 'a[class*="Track__Link"], .chart_row-content a[href$="-lyrics"]';

const plain = (element: Element | null | undefined): string | undefined =>
  textOf(element?.textContent?.replace(/[\s\u00a0]+/g, ' ').trim());

const LONGEST_LABEL = 80;

/**
 * The text that labels a link: the first child of the nearest ancestor that begins with something else than artists. What is
 * too long for a label is another part of the page: the link has none.
 */
function labelOf(link: Element): string | undefined {
  for (let row = link.parentElement, steps = 0; row && steps < 6; row = row.parentElement, steps += 1) {
    const first = row.firstElementChild;
    if (!first || first.matches(ARTIST) || first.querySelector(ARTIST)) continue;
    const label = plain(first);
    return label && label.length <= LONGEST_LABEL ? label : undefined;
  }
  return undefined;
}

const addressOf = (link: Element): string | undefined => httpsOf(link.getAttribute('href')?.replace(/^\/(?!\/)/, 'https://genius.com/'));

function artistOf(link: Element): ArtistRef | undefined {
  const name = plain(link);
  const url = addressOf(link);
  return name ? { name, ...(url && { url }) } : undefined;
}

/** Credits as the page prints them at one of the places above. */
export function claimsAt(root: Document, place: Place): RawClaim[] {
  return [...place(root)].flatMap((link) => {
    const label = labelOf(link);
    const artist = artistOf(link);
    return label && artist ? [{ label, ...artist, via: 'dom' }] : [];
  });
}

export function shownClaims(root: Document): RawClaim[] {
  const all = [legacy, songInfo, header].flatMap((place) => claimsAt(root, place));
  return [...new Map(all.map((claim) => [`${claim.label}\n${claim.name}\n${claim.url ?? ''}`, claim])).values()].slice(0, 2000);
}

const metaOf = (root: Document, property: string): string | undefined =>
  textOf(root.querySelector(`meta[property="${property}"]`)?.getAttribute('content'));

/** Whether the page's own metas name this address. */
function metasShow(root: Document, ref: SubjectRef): boolean {
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  return samePath(canonical ?? metaOf(root, 'og:url'), ref.id);
}

const SERVICE_ID = /(?:genius:\/\/|\/genius\/)(?:songs|albums|artists)\/(\d{1,12})$/;

function serviceIdOf(root: Document): string | undefined {
  const links = [...root.querySelectorAll('link[rel="alternate"][href^="ios-app://"]')].map((link) => link.getAttribute('href'));
  const found = [metaOf(root, 'twitter:app:url:iphone'), ...links].map((text) => SERVICE_ID.exec(text ?? '')?.[1]);
  return found.find((id) => id !== undefined);
}

const tracksOf = (root: Document): TrackFacts[] =>
  [...root.querySelectorAll(TRACKS)].flatMap((link, index) => {
    const title = textOf((link.querySelector('h3') ?? link).firstChild?.textContent?.trim());
    const url = addressOf(link);
    return title ? [{ position: `1-${index + 1}`, title, ...(url && { url }) }] : [];
  });

const titleOf = (root: Document): string | undefined =>
  plain(root.querySelector('h1')) ?? textOf(/ - (.+) Lyrics and Tracklist \| Genius$/.exec(root.title)?.[1]);

/**
 * What is visible: less than the embedded data (no numbers of people, lists cut short). Only when the page's metas name the
 * address. `fresh` = no embedded data of another page contradicts them, so that the number in the metas can be believed.
 */
export function shownReading(ref: SubjectRef, root: Document, fresh: boolean): PageReading | undefined {
  const title = metasShow(root, ref) ? titleOf(root) : undefined;
  if (!title) return undefined;
  const artists = [...root.querySelectorAll(ARTISTS)].map(artistOf).filter((each) => each !== undefined);
  const serviceId = fresh ? serviceIdOf(root) : undefined;
  const cover = httpsOf(metaOf(root, 'og:image'));
  const tracks = ref.kind === 'album' ? tracksOf(root) : [];
  const facts: SubjectFacts = {
    title,
    artists: ref.kind === 'artist' ? [] : artists,
    tracks,
    ...(tracks.length > 0 && { trackCount: tracks.length }),
    ...(serviceId && { serviceId }),
    ...(cover && { cover }),
  };
  return ref.kind === 'track' ? { facts, claims: shownClaims(root) } : { facts };
}
