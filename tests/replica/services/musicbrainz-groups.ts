import { addresses } from '../sample/addresses';
import { type Album, albumMbid } from '../sample/sample';
import type { Body } from './musicbrainz-entities';
import { ADDRESS_TYPES } from './musicbrainz-link-types';
import { albumCredit, groupRelations, known, relation, relationsWithin, urlBody } from './musicbrainz-shapes';

// https://musicbrainz.org/doc/Release_Group/Type
const TYPE_IDS = {
  Album: 'f529b476-6e62-324f-b0aa-1f3e33d313fc',
  EP: '6d0c5bf6-7a33-3420-a519-44fc63eedebf',
  Single: 'd6038452-8ee0-3f68-affc-2de9a1ede0b9',
  Compilation: 'dd2a21e1-0c00-3729-a7a0-de60b84eb5d1',
  Live: '6fd474e2-6b58-3102-9d17-d6f7eb7da0a0',
};

export const typeIdsOf = ({ type = 'Album', secondaryTypes = [] }: Album) => ({
  'primary-type-id': TYPE_IDS[type],
  'secondary-type-ids': secondaryTypes.map((name) => TYPE_IDS[name]),
});

const firstDate = (album: Album): string => [album.date, ...(album.siblings ?? []).map(({ date }) => date)].sort()[0] ?? album.date;

/** A release group as releases and relationships carry it. */
export const thinGroup = (album: Album): Body => ({
  id: albumMbid(album, 1),
  title: album.title,
  'primary-type': album.type ?? 'Album',
  'secondary-types': album.secondaryTypes ?? [],
  'first-release-date': firstDate(album),
  disambiguation: '',
});

const linksOf = (album: Album): Body[] =>
  addresses
    .filter((each) => each.album === album.key && each.of === 'release_group')
    .map(({ type, resource }) =>
      relation(type, ADDRESS_TYPES.release_group[type] ?? '', 'url', urlBody(resource), { direction: 'forward' }),
    );

/** A release group looked up by itself. */
export function releaseGroup(mbid: string, inc: string[]): Body | undefined {
  const album = known().find((each) => albumMbid(each, 1) === mbid);
  if (!album) return undefined;
  return {
    ...thinGroup(album),
    ...typeIdsOf(album),
    ...(inc.includes('artist-credits') ? { 'artist-credit': albumCredit(album) } : {}),
    ...(inc.some((part) => part.endsWith('-rels'))
      ? { relations: relationsWithin([...groupRelations(album), ...linksOf(album)], inc) }
      : {}),
  };
}
