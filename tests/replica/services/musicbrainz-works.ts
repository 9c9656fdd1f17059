import type { Album, Person, SampleCredit } from '../sample/sample';
import type { Body } from './musicbrainz-entities';
import { thinGroup } from './musicbrainz-groups';
import { editionsOf } from './musicbrainz-releases';
import {
  albumCredit,
  entered,
  known,
  type Level,
  recordingCredit,
  relation,
  thinRecording,
  thinRelease,
  thinWork,
} from './musicbrainz-shapes';

/** What a person is related to, seen from the person. The name on the record is then the source's. */
function towards(credit: SampleCredit, level: Level, targetType: string, target: Body): Body[] {
  const line = entered(credit, level);
  if (!line) return [];
  const more = { ...line.attributes, direction: 'forward', 'source-credit': credit.as ?? '' };
  return [relation(line.type, line.typeId, targetType, target, more)];
}

const linesOf = (credits: SampleCredit[], person: Person): SampleCredit[] => credits.filter(({ who }) => who === person.key);

/** Every track on which a recording was new, with the lines about it. */
const onTracks = (person: Person, use: (credit: SampleCredit, album: Album, track: number) => Body[]): Body[] =>
  known().flatMap((album) =>
    linesOf(album.credits, person).flatMap((credit) =>
      Array.isArray(credit.on) ? credit.on.flatMap((track) => use(credit, album, track)) : [],
    ),
  );

const withCredit = (inc: string[], credit: unknown): Body => (inc.includes('artist-credits') ? { 'artist-credit': credit } : {});

export const recordingsBy = (person: Person, inc: string[]): Body[] =>
  onTracks(person, (credit, album, track) =>
    towards(credit, 'recording', 'recording', { ...thinRecording(album, track), ...withCredit(inc, recordingCredit(album, track)) }),
  );

export const worksOf = (person: Person): Body[] =>
  onTracks(person, (credit, album, track) => towards(credit, 'work', 'work', thinWork(album, track)));

export const releasesOf = (person: Person, inc: string[]): Body[] =>
  known()
    .flatMap(editionsOf)
    .flatMap(({ album, id, about, credits }) => {
      const { 'artist-credit': credit, ...thin } = thinRelease(album, id);
      const release = { ...thin, ...about, ...withCredit(inc, credit) };
      const lines = linesOf(credits, person).filter(({ on }) => on === 'release');
      return lines.flatMap((credit) => towards(credit, 'release', 'release', release));
    });

export const groupsOf = (person: Person, inc: string[]): Body[] =>
  known().flatMap((album) => {
    const group = { ...thinGroup(album), ...withCredit(inc, albumCredit(album)) };
    const lines = linesOf(album.credits, person).filter(({ on }) => on === 'group');
    return lines.flatMap((credit) => towards(credit, 'group', 'release_group', group));
  });
