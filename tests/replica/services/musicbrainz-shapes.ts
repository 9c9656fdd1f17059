import { personOf, sample } from '../sample';
import { ATTRIBUTE_IDS, relationOf } from '../sample/relations';
import { type Album, madeUpMbid, recordingMbid, type SampleCredit, workMbid } from '../sample/sample';
import { artistCredit, type Body, labelBody, targetOf } from './musicbrainz-entities';

const OFFICIAL = '4e304316-386d-3409-af2e-78857eec5cfe';

/** The frame of every relationship; the target is added under the name of its type. */
export const relation = (type: string, typeId: string, targetType: string, target: Body, more: Body = {}): Body => ({
  type,
  'type-id': typeId,
  'target-type': targetType,
  direction: 'backward',
  attributes: [],
  'attribute-ids': {},
  'attribute-values': {},
  begin: null,
  end: null,
  ended: false,
  'source-credit': '',
  'target-credit': '',
  ...more,
  [targetType]: target,
});

function creditRelation(credit: SampleCredit, level: 'release' | 'group' | 'recording' | 'work'): Body[] {
  const role = relationOf(credit.role);
  const typeId = role.ids[level];
  if (!typeId || (credit.only ?? 'musicbrainz') !== 'musicbrainz') return [];
  const attributes = role.attributes ?? [];
  const ids = Object.fromEntries(attributes.map((name) => [name, ATTRIBUTE_IDS[name]]));
  const person = personOf(credit.who);
  const more = { attributes, 'attribute-ids': ids, 'target-credit': credit.as ?? '' };
  return [relation(role.type, typeId, person.entity ?? 'artist', targetOf(person), more)];
}

const creditsOn = (credits: SampleCredit[], level: 'release' | 'group'): Body[] =>
  credits.filter((credit) => credit.on === level).flatMap((credit) => creditRelation(credit, level));

const creditsOf = (album: Album, track: number, level: 'recording' | 'work'): Body[] =>
  album.credits
    .filter((credit) => Array.isArray(credit.on) && credit.on.includes(track))
    .flatMap((credit) => creditRelation(credit, level));

export const releaseRelations = (credits: SampleCredit[]): Body[] => creditsOn(credits, 'release');
export const groupRelations = (album: Album): Body[] => creditsOn(album.credits, 'group');

const workBody = (album: Album, track: number, title: string): Body => ({
  id: workMbid(album, track),
  title,
  disambiguation: '',
  iswcs: [],
  attributes: [],
  language: null,
  languages: [],
  type: null,
  'type-id': null,
  relations: creditsOf(album, track, 'work'),
});

export function recordingBody(album: Album, track: number): Body {
  const { title, ms, features } = album.tracks[track - 1] ?? { title: '', ms: 0 };
  const work = relation('performance', 'a3005666-a872-32c3-ad06-98af558e99b0', 'work', workBody(album, track, title), {
    direction: 'forward',
  });
  return {
    id: recordingMbid(album, track),
    title,
    length: ms,
    disambiguation: '',
    video: false,
    isrcs: [],
    'first-release-date': album.date,
    'artist-credit': artistCredit([album.artist, ...(features ?? [])]),
    relations: [...creditsOf(album, track, 'recording'), work],
  };
}

/** The thin release that relationships and lists carry. */
export const thinRelease = (album: Album, id: string): Body => ({
  id,
  title: album.title,
  disambiguation: '',
  date: album.date,
  country: 'XW',
  barcode: null,
  status: 'Official',
  packaging: 'None',
  quality: 'normal',
  'release-events': [],
  'text-representation': { language: 'eng', script: 'Latn' },
  'artist-credit': artistCredit([album.artist]),
});

export const releaseFrame = (album: Album, id: string): Body => ({
  ...thinRelease(album, id),
  'status-id': OFFICIAL,
  'packaging-id': '119eba76-b343-3e02-a292-f0f00644bb9b',
  asin: null,
  'cover-art-archive': { artwork: false, back: false, front: false, count: 0, darkened: false },
  'label-info': [{ 'catalog-number': null, label: labelBody(personOf(album.label)) }],
});

/** Id of a URL object: made from the address, the same each time. */
const urlMbid = (address: string): string =>
  madeUpMbid([...address].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 899_999_999, 7) + 100_000_000);
export const urlBody = (resource: string): Body => ({ id: urlMbid(resource), resource });

/** The albums that MusicBrainz holds. */
export const known = (): Album[] => sample.albums.filter((album) => album.musicbrainz !== undefined);
