import { personOf } from '../sample';
import type { RelationKey } from '../sample/relations';
import { type Album, type Person, trackSpotifyId } from '../sample/sample';

/** What the player's dialogs show, beyond the pages themselves. Groups as the desktop player draws them: a label and names. */
export interface CatalogueName {
  name: string;
  /** Absent = a person without an artist page. */
  id?: string;
}
export type GroupKey = 'performed' | 'written' | 'produced';
export type CatalogueCredits = Record<GroupKey, CatalogueName[]>;

const PRODUCES = new Set<RelationKey>(['producer', 'coProducer', 'additionalProducer']);
const WRITES = new Set<RelationKey>(['writer', 'composer', 'lyricist']);

/** Made up where the sample gives none. */
export const artistIdOf = ({ spotify, mbid }: Person): string => spotify ?? `0Artist${mbid.slice(-15).replace(/-/g, '').padStart(15, '0')}`;

// Some people have no artist page: every second one of those whom no other service knows.
const hasPage = ({ spotify, genius, mbid }: Person): boolean => Boolean(spotify ?? genius) || Number(mbid.slice(-1)) % 2 === 0;
const nameOf = (person: Person): CatalogueName => ({ name: person.name, ...(hasPage(person) && { id: artistIdOf(person) }) });

/** Credits by track id. */
export function creditsOf(album: Album): [id: string, credits: CatalogueCredits][] {
  return album.tracks.map(({ features }, index) => {
    const by = (roles: Set<RelationKey>) => {
      const lines = album.credits.filter(({ role, on }) => roles.has(role) && Array.isArray(on) && on.includes(index + 1));
      return [...new Set(lines.map(({ who }) => who))].map((who) => nameOf(personOf(who)));
    };
    const performed = [album.artist, ...(features ?? [])].map((who) => nameOf(personOf(who)));
    return [trackSpotifyId(album, index + 1), { performed, written: by(WRITES), produced: by(PRODUCES) }];
  });
}

/** Addresses of an artist's accounts elsewhere, as the About dialog lists them. */
export const linksOf = ({ links, wikidata }: Person): { name: string; url: string }[] => [
  ...(links ?? []).filter(({ type }) => type === 'social network').map(({ url }) => ({ name: 'Instagram', url })),
  ...(wikidata ? [{ name: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Sample' }] : []),
];
