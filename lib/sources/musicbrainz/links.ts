import type { ContributorIds } from '../../model/contributor';
import type { Relation } from './schemas';

/** An address that MusicBrainz ties to an entity. `ended` = no longer theirs, or dead. */
export interface Link {
  type: string;
  url: string;
  ended: boolean;
}

export const linksOf = (relations: Relation[] | undefined): Link[] =>
  (relations ?? []).flatMap(({ type, url, ended }) => (url ? [{ type, url: url.resource, ended: ended === true }] : []));

// https://musicbrainz.org/doc/Style/Relationships/URLs: the forms in which MusicBrainz stores these addresses.
const ID_FORMS: [keyof ContributorIds, RegExp][] = [
  ['spotify', /^https:\/\/open\.spotify\.com\/artist\/(\w+)$/],
  ['spotifySongwriter', /^https:\/\/artists\.spotify\.com\/songwriter\/(\w+)$/],
  ['geniusSlug', /^https:\/\/genius\.com\/artists\/([^/?#]+)$/],
  ['discogs', /^https:\/\/www\.discogs\.com\/artist\/(\d+)/],
  ['wd', /^https:\/\/www\.wikidata\.org\/wiki\/(Q\d+)$/],
];

/** Ids of other services that an entity's current links hold, in the order of the links. */
export function idsIn(links: Link[]): ContributorIds {
  const ids: ContributorIds = {};
  for (const { url, ended } of links) {
    for (const [kind, form] of ID_FORMS) {
      const id = form.exec(url)?.[1];
      if (id && !ended && !ids[kind]?.includes(id)) ids[kind] = [...(ids[kind] ?? []), id];
    }
  }
  return ids;
}

function discogsNumberIn(links: Link[], kind: 'release' | 'master'): string | undefined {
  const form = new RegExp(String.raw`^https?://www\.discogs\.com/${kind}/(\d+)`);
  return links.filter(({ ended }) => !ended).flatMap(({ url }) => form.exec(url)?.[1] ?? [])[0];
}

/** Number of the Discogs release that the current links name. */
export const discogsReleaseIn = (links: Link[]): string | undefined => discogsNumberIn(links, 'release');

/** Number of the Discogs master, the record of all editions, that the current links of a release group name. */
export const discogsMasterIn = (links: Link[]): string | undefined => discogsNumberIn(links, 'master');
