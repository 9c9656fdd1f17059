import { t } from '../../i18n/messages';
import type { Discography, DiscographyCredit, DiscographyRecord, Song } from '../../model/discography';
import { groupBy } from '../../model/group-by';
import type { BehindRow } from '../behind';
import type { Catalogue } from '../catalogue';
import { confidenceOf } from '../confidence';
import { creditedOf } from '../credited';
import { handlesOf } from '../handles';
import { oneLine } from '../one-line';
import { peopleIn } from '../people-in';
import { familyTitle } from '../words/family-words';
import { roleOf } from './entry-words';
import type { Entry, Place, RecordName, Section, Sheet } from './sheet';

/** Those behind an artist's records, `rows` as the page shows them: each in every role, and on the records, that it shows them with. */
export function sheetOfBehind(discography: Discography, rows: BehindRow[], catalogue: Catalogue): Sheet {
  const credits = groupBy(discography.credits, ({ contributor }) => contributor);
  const entries = rows.flatMap(({ person, roles, records }) => {
    const makeEntry = entryIn(discography, catalogue, new Set(records.map(({ record }) => record.key)));
    const own = credits.get(person.id) ?? [];
    return roles.map(({ id }) => makeEntry(own.filter(({ role }) => role === id)));
  });
  return sheetOf('artist', discography, [{ id: 'sound', title: t('section_sound'), entries }]);
}

/** What one person is credited on, by family, the most frequent role first. */
export function sheetOfCredited(discography: Discography, catalogue: Catalogue): Sheet {
  const makeEntry = entryIn(discography, catalogue);
  const families = groupBy(creditedOf(discography), ({ role }) => catalogue.roleOf(role).family);
  const sections = [...families].map(([family, roles]) => ({
    id: family,
    title: familyTitle(family),
    entries: roles.map(({ credits }) => makeEntry(credits)),
  }));
  return sheetOf('person', discography, sections);
}

function sheetOf(of: Sheet['of'], { about, complete, hasMore }: Discography, sections: Section[]): Sheet {
  const shown = sections.filter(({ entries }) => entries.length > 0);
  return { of, title: oneLine(about.name), artists: '', labels: [], tracks: [], sections: shown, isComplete: complete && !hasMore };
}

/**
 * `credits`: of one person in one role, at least one. `shown`: keys of the records that count; absent = all, and songs that nobody has
 * found a record for.
 */
function entryIn(discography: Discography, catalogue: Catalogue, shown?: Set<string>): (credits: DiscographyCredit[]) => Entry {
  const songs = new Map(discography.songs.map((song) => [song.id, song]));
  const records = new Map(discography.records.filter(({ key }) => !shown || shown.has(key)).map((record) => [record.key, record]));
  const isShown = ({ records: keys }: Song) => !shown || keys.some((key) => shown.has(key));
  const people = peopleIn(discography);
  return (all) => {
    const { contributor = '', role = '' } = all[0] ?? {};
    const songsOf = ({ scope }: DiscographyCredit) =>
      scope === 'release' ? [] : scope.flatMap((id) => songs.get(id) ?? []).filter(isShown);
    const credits = all.filter((credit) => songsOf(credit).length > 0 || records.has(credit.record ?? ''));
    const whole = new Set(credits.flatMap(({ record }) => record ?? []));
    return {
      id: contributor,
      name: oneLine(people(contributor).name),
      role,
      ...roleOf(role, credits),
      where: [...new Set(credits.flatMap(songsOf))].map((song) => placeOf(song, records)),
      records: new Map([...whole].flatMap((key) => recordIn(records.get(key)).map((record): [string, RecordName] => [key, record]))),
      credits,
      handles: handlesOf(discography, contributor, catalogue),
      readings: [],
      confidence: confidenceOf(credits, {}).word,
    };
  };
}

function placeOf({ id, title, records: keys }: Song, records: Map<string, DiscographyRecord>): Place {
  const [on] = keys.flatMap((key) => recordIn(records.get(key)));
  return { id, number: '', title: oneLine(title), ...(on ? { on } : {}) };
}

function recordIn(record: DiscographyRecord | undefined): RecordName[] {
  if (!record) return [];
  const { title, artists, year } = record;
  return [{ title: oneLine(title), artists: oneLine(artists), ...(year === undefined ? {} : { year }) }];
}
