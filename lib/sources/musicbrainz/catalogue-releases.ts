import type { DiscographyCredit, DiscographyRecord, Song } from '../../model/discography';
import { groupBy } from '../../model/group-by';
import type { CatalogueLists, CataloguePage } from '../source';
import { compareEditions, recordKeyOf, recordOf, songIdOf } from './catalogue-records';
import { joinCredits, joinSongs, songOf } from './catalogue-songs';
import { distinct, isNobody } from './contributors';
import { creditsOf } from './credits';
import { type CreditLine, linesOfRecording, tracksOf } from './lines';
import { artistsOf } from './release';
import type { ArtistCredit, Recording, Release } from './schemas';

const names = (credit: ArtistCredit, artist: string): boolean => (credit ?? []).some((each) => each.artist.id === artist);

/** On a record of various artists only their own songs, and those that they are credited on, are an artist's. */
function songsOn(release: Release, artist: string | undefined): Recording[] {
  const recordings = tracksOf(release).map(({ artists, recording }) => ({ 'artist-credit': artists, ...recording }));
  // The film of a song is a recording of its own: the song would count twice.
  const audio = recordings.filter(({ video }) => video !== true);
  if (artist === undefined) return audio;
  const credit = release['artist-credit'];
  const isShared = (credit ?? []).some((each) => isNobody(each.artist.id)) && !names(credit, artist);
  const isTheirs = ({ relations, ...recording }: Recording) =>
    names(recording['artist-credit'], artist) || (relations ?? []).some((relation) => relation.artist?.id === artist);
  return isShared ? audio.filter(isTheirs) : audio;
}

/** Writers are left out: they made the songs, not the recordings. */
const linesOfSong = (recording: Recording): CreditLine[] =>
  linesOfRecording(recording, songIdOf(recording)).filter(({ level }) => level === 'recording');

const linesOfWhole = ({ id, relations }: Release): CreditLine[] =>
  (relations ?? []).map((relation) => ({ relation, level: 'release', entity: id }));

interface OfRecord {
  record: DiscographyRecord;
  songs: Song[];
  credits: DiscographyCredit[];
  contributors: CataloguePage['contributors'];
}

/** What editions of one record say. One proof a credit: the record's page shows all of them. */
function ofRecord(editions: [Release, ...Release[]], artist: string | undefined, readAt: string): OfRecord {
  const record = recordOf(editions);
  const recordings = [...new Map(editions.flatMap((each) => songsOn(each, artist)).map((each) => [each.id, each])).values()];
  const lines = [...editions.flatMap(linesOfWhole), ...recordings.flatMap(linesOfSong)];
  const { credits, contributors } = creditsOf(lines, { release: record.subject.ref.id, readAt });
  const listed = [...editions, ...recordings].flatMap((each) => artistsOf(each['artist-credit']));
  return {
    record,
    songs: recordings.map((each) => songOf(each, [record.key])),
    credits: credits.map(({ proofs, ...credit }) => ({
      ...credit,
      proofs: proofs.slice(0, 1),
      ...(credit.scope === 'release' ? { id: `${credit.id}|${record.key}`, record: record.key } : {}),
    })),
    contributors: [...listed, ...artistsOf(editions[0]['release-group']?.['artist-credit']), ...contributors],
  };
}

/** The records, songs and credits of whole releases, for the page of this artist (MusicBrainz id; undefined = all songs). No request. */
export function catalogued(releases: Release[], artist: string | undefined, readAt: string): CatalogueLists {
  const parts = [...groupBy(releases, recordKeyOf).values()].flatMap((editions) => {
    const [first, ...rest] = editions.toSorted(compareEditions);
    return first ? [ofRecord([first, ...rest], artist, readAt)] : [];
  });
  return {
    records: parts.map(({ record }) => record),
    songs: joinSongs(parts.flatMap(({ songs }) => songs)),
    credits: joinCredits(parts.flatMap(({ credits }) => credits)),
    contributors: distinct(parts.flatMap(({ contributors }) => contributors)),
  };
}
