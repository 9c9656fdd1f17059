import type { Contributor } from '../../model/contributor';
import type { DiscographyCredit } from '../../model/discography';
import { groupBy } from '../../model/group-by';
import type { Network } from '../../net/network';
import type { CataloguePage } from '../source';
import { recordOf, releaseKey, songIdOf } from './catalogue-records';
import { joinCredits, songOf } from './catalogue-songs';
import { distinct } from './contributors';
import { creditsOf } from './credits';
import { noteIds } from './known-ids';
import type { CreditLine } from './lines';
import { idsIn, linksOf } from './links';
import { personOnPage } from './person-on-page';
import { askedId } from './records-of-artist';
import { artistsOf } from './release';
import { request, SITE } from './requests';
import { type Entity, entitySchema, type Relation } from './schemas';
import { nextOf, recordsOfSongs } from './where-songs-are';

/** Somebody with more songs is shown with so many; the progress says of how many. */
const MOST_SONGS = 2000;
const ABOUT = 'aliases+artist-credits+artist-rels';
const ON_RECORDS = 'release-group-rels+release-rels+url-rels';
const UNOFFICIAL = new Set(['Bootleg', 'Pseudo-Release']);

type Recording = NonNullable<Relation['recording']>;
type Release = NonNullable<Relation['release']>;

const distinctOf = <T extends { id: string }>(list: T[]): T[] => [...new Map(list.map((each) => [each.id, each])).values()];

/** A relation as the song or the record would tell it: who is credited stands on this side of it, as does the name. */
function turned({ recording: _r, release: _l, release_group: _g, work: _w, ...relation }: Relation, { id, name }: Entity): Relation {
  return { ...relation, artist: { id, name: name ?? '' }, 'target-credit': relation['source-credit'] };
}

/** The artist's own list of relations shows a credit on several songs; no single song does. */
function withOwnPage(credit: DiscographyCredit, { id }: Entity): DiscographyCredit {
  if (credit.scope === 'release' || credit.scope.length < 2) return credit;
  const links = { link: `${SITE}/artist/${id}/relationships`, editLink: `${SITE}/artist/${id}/edit` };
  return { ...credit, proofs: credit.proofs.map((proof) => ({ ...proof, ...links })) };
}

/** Credits are keyed by the person as asked for. */
const creditsFrom = (lines: CreditLine[], person: Contributor, readAt: string): DiscographyCredit[] =>
  creditsOf(lines, { readAt }).credits.map((credit) => ({ ...credit, contributor: person.id }));

function songCredits(entity: Entity, songs: Set<string>, person: Contributor, readAt: string): DiscographyCredit[] {
  const lines = (entity.relations ?? []).flatMap((relation): CreditLine[] => {
    const { recording } = relation;
    if (!recording || !songs.has(recording.id)) return [];
    return [{ relation: turned(relation, entity), level: 'recording', entity: recording.id, position: songIdOf(recording) }];
  });
  return creditsFrom(lines, person, readAt).map((credit) => withOwnPage(credit, entity));
}

/** Credits for whole records, each for itself. */
function recordCredits(entity: Entity, level: 'release' | 'release_group', person: Contributor, readAt: string): DiscographyCredit[] {
  const lines = (entity.relations ?? []).flatMap((relation): CreditLine[] => {
    const id = relation[level]?.id;
    return id ? [{ relation: turned(relation, entity), level, entity: id }] : [];
  });
  return [...groupBy(lines, (line) => line.entity)].flatMap(([id, own]) => {
    const record = level === 'release' ? releaseKey(id) : `mb:release-group:${id}`;
    return creditsFrom(own, person, readAt).map((credit) => ({ ...credit, id: `${credit.id}|${record}`, record }));
  });
}

/** Whether MusicBrainz credits them is told by one look-up; where the songs are is left to the pages after it. */
function firstPage(person: Contributor, asked: string, entity: Entity): CataloguePage {
  const readAt = new Date().toISOString();
  const relations = entity.relations ?? [];
  const all = distinctOf(relations.flatMap(({ recording }) => (recording && recording.video !== true ? [recording] : [])));
  const songs: Recording[] = all.slice(0, MOST_SONGS);
  const releases: Release[] = distinctOf(relations.flatMap(({ release }) => release ?? [])).filter(
    ({ status }) => !UNOFFICIAL.has(status ?? ''),
  );
  const kept = new Set(releases.map(({ id }) => releaseKey(id)));
  const ofReleases = recordCredits(entity, 'release', person, readAt).filter(({ record = '' }) => kept.has(record));
  const { contributor, ...reached } = personOnPage(person, asked, entity, readAt);
  const artists = [...songs, ...releases].flatMap((each) => artistsOf(each['artist-credit']));
  return {
    records: releases.map((release) => recordOf([release])),
    songs: songs.map((each) => songOf(each, [])),
    credits: joinCredits([...songCredits(entity, new Set(songs.map(({ id }) => id)), person, readAt), ...ofReleases]),
    contributors: distinct([...artists, contributor]),
    ...reached,
    progress: { unit: 'songs', read: 0, total: all.length },
    ...nextOf({
      read: 0,
      total: all.length,
      songs: songs.map(({ id }) => id),
      releases: releases.map(({ id }) => id),
      credits: recordCredits(entity, 'release_group', person, readAt),
    }),
  };
}

const NOBODY_KNOWN: CataloguePage = {
  records: [],
  songs: [],
  credits: [],
  contributors: [],
  handles: [],
  progress: { unit: 'songs', read: 0, total: 0 },
};

/** Of prolific people the songs may be more than can be read at once (8 MB). */
const creditsWith =
  (inc: string) =>
  async (person: Contributor, from: string | undefined, network: Network): Promise<CataloguePage | undefined> => {
    const id = askedId(person);
    if (!id) return undefined;
    if (from) return recordsOfSongs(from, network);
    const entity = await network.json(request(`artist/${id}`, inc), entitySchema);
    if (!entity) return NOBODY_KNOWN;
    await noteIds(entity.id, idsIn(linksOf(entity.relations)), network);
    return firstPage(person, id, entity);
  };

/** What a person is credited on: first one look-up, then where those songs were released, a hundred a page. */
export const creditsOfPerson = creditsWith(`${ABOUT}+recording-rels+${ON_RECORDS}`);
/** Records alone, without songs. */
export const creditsOnRecords = creditsWith(`${ABOUT}+${ON_RECORDS}`);
