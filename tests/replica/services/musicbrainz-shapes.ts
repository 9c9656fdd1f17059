import { personOf, sample } from '../sample';
import { ATTRIBUTE_IDS, type Relation, relationOf } from '../sample/relations';
import { type Album, creditsAt, madeUpMbid, originOf, recordingMbid, type SampleCredit, workMbid } from '../sample/sample';
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

export type Level = keyof Relation['ids'];

/** How MusicBrainz has a line of the sleeve; `undefined` = it does not. */
export function entered(credit: SampleCredit, level: Level): { type: string; typeId: string; attributes: Body } | undefined {
  const role: Relation = relationOf(credit.role);
  const typeId = role.ids[level];
  if (!typeId || (credit.only ?? 'musicbrainz') !== 'musicbrainz') return undefined;
  const attributes = role.attributes ?? [];
  const ids = Object.fromEntries(attributes.map((name) => [name, ATTRIBUTE_IDS[name]]));
  return { type: role.type, typeId, attributes: { attributes, 'attribute-ids': ids } };
}

function creditRelation(credit: SampleCredit, level: Level): Body[] {
  const line = entered(credit, level);
  if (!line) return [];
  const person = personOf(credit.who);
  const more = { ...line.attributes, 'target-credit': credit.as ?? '' };
  return [relation(line.type, line.typeId, person.entity ?? 'artist', targetOf(person), more)];
}

const creditsOn = (credits: SampleCredit[], level: 'release' | 'group'): Body[] =>
  credits.filter((credit) => credit.on === level).flatMap((credit) => creditRelation(credit, level));

const creditsOf = (album: Album, track: number, level: 'recording' | 'work'): Body[] =>
  creditsAt(album, track).flatMap((credit) => creditRelation(credit, level));

export const releaseRelations = (credits: SampleCredit[]): Body[] => creditsOn(credits, 'release');
export const groupRelations = (album: Album): Body[] => creditsOn(album.credits, 'group');

/** The parts of an answer that a request asks for; `undefined` = all. */
export type Inc = string[] | undefined;
const asks = (inc: Inc, part: string): boolean => !inc || inc.includes(part);

/** Relations to the kinds of things that are asked for. */
export const relationsWithin = (relations: Body[], inc: Inc): Body[] =>
  relations.filter((each) => asks(inc, `${String(each['target-type']).replace('_', '-')}-rels`));

/** The thin work that relationships carry. */
export const thinWork = (album: Album, track: number): Body => ({
  id: workMbid(album, track),
  title: album.tracks[track - 1]?.title ?? '',
  disambiguation: '',
  iswcs: [],
  attributes: [],
  language: null,
  languages: [],
  type: null,
  'type-id': null,
});

const workBody = (album: Album, track: number, inc: Inc): Body => ({
  ...thinWork(album, track),
  ...(asks(inc, 'work-level-rels') && { relations: relationsWithin(creditsOf(album, track, 'work'), inc) }),
});

/** Relations of a recording, and of its work through it. */
export function recordingRelations(album: Album, track: number, inc?: Inc): Body[] {
  const work = relation('performance', 'a3005666-a872-32c3-ad06-98af558e99b0', 'work', workBody(album, track, inc), {
    direction: 'forward',
  });
  return relationsWithin([...creditsOf(album, track, 'recording'), work], inc);
}

/** The thin recording that relationships carry. */
export function thinRecording(album: Album, track: number): Body {
  const { title, ms } = album.tracks[track - 1] ?? { title: '', ms: 0 };
  return { id: recordingMbid(album, track), title, length: ms, disambiguation: '', video: false };
}

export function recordingCredit(album: Album, track: number): Body[] {
  const origin = originOf(album, track);
  return artistCredit([origin.album.artist, ...(origin.album.tracks[origin.track - 1]?.features ?? [])]);
}

/** Everything about a recording; on whatever record it is looked at, it came out with the first. */
export const recordingBody = (album: Album, track: number): Body => ({
  ...thinRecording(album, track),
  isrcs: [],
  'first-release-date': originOf(album, track).album.date,
  'artist-credit': recordingCredit(album, track),
  relations: recordingRelations(album, track),
});

export const albumCredit = (album: Album): Body[] => artistCredit([album.artist, ...(album.features ?? [])]);

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
  'artist-credit': albumCredit(album),
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
