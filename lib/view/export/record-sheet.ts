import { t } from '../../i18n/messages';
import type { Credit } from '../../model/credit';
import { groupBy } from '../../model/group-by';
import { confidenceOf } from '../confidence';
import { everyoneElse } from '../everyone';
import { extentOf } from '../extent';
import { handlesOf } from '../handles';
import { headlineOf } from '../headline';
import { oneLine } from '../one-line';
import type { ShownRecord } from '../shown-record';
import { familyTitle } from '../words/family-words';
import { roleOf } from './entry-words';
import type { Entry, Place, Section, Sheet, Where } from './sheet';

/** Everything that a record's page shows. */
export function sheetOfRecord(record: ShownRecord): Sheet {
  const { answer } = record;
  const { title, artists, year, labels } = headlineOf(answer.subject, answer);
  return {
    of: 'record',
    title: oneLine(title),
    artists: oneLine(artists),
    ...(year === undefined ? {} : { year }),
    labels: labels.map(oneLine),
    tracks: tracksOf(record),
    sections: sectionsOf(record).filter(({ entries }) => entries.length > 0),
    isComplete: answer.complete && answer.outcomes.every(({ state }) => state !== 'failed' && state !== 'unmatched'),
  };
}

const tracksOf = ({ answer, numbers }: ShownRecord): Place[] =>
  answer.tracks.map(({ position, title }) => ({ id: position, number: numbers.get(position) ?? '', title: oneLine(title) }));

function sectionsOf(record: ShownRecord): Section[] {
  const { answer, crew, catalogue, project } = record;
  const entries = (groups: Credit[][]) => groups.map((credits) => entryOf(record, credits));
  const labels = groupBy(
    answer.credits.filter(({ role }) => role === 'label'),
    ({ contributor }) => contributor,
  );
  const ran = [...project.executives, ...project.artistsAndRepertoire].map(({ credits }) => credits);
  return [
    { id: 'sound', title: t('section_sound'), entries: soundOf(record) },
    { id: 'project', title: t('section_project'), entries: entries([...ran, ...labels.values()]) },
    ...everyoneElse(answer, crew, catalogue).map(({ family, rows }) => ({
      id: family,
      title: familyTitle(family),
      entries: entries(rows.map(({ credits }) => credits)),
    })),
  ];
}

/** Producers, each in every way in which they produced; empty = none is named. */
export const soundOf = (record: ShownRecord): Entry[] =>
  record.producers.flatMap(({ person, role, lesser }) =>
    [role, ...lesser.map((each) => each.role)].map(({ id }) =>
      entryOf(
        record,
        record.crew.creditsOf(person.id).filter((credit) => credit.role === id),
      ),
    ),
  );

/** `credits`: of one person in one role, at least one. */
export function entryOf(record: ShownRecord, credits: Credit[]): Entry {
  const { answer, crew, catalogue } = record;
  const { contributor = '', role = '' } = credits[0] ?? {};
  const { name, knownAs } = crew.person(contributor, credits);
  const reading = answer.readings.find((each) => credits.some(({ id }) => id === each.credit));
  return {
    id: contributor,
    name: oneLine(name),
    ...(knownAs ? { knownAs: oneLine(knownAs) } : {}),
    role,
    ...roleOf(role, credits),
    where: whereOf(record, credits),
    records: new Map(),
    credits,
    handles: handlesOf(answer, contributor, catalogue),
    readings: reading?.kinds.map(({ kind }) => kind) ?? [],
    confidence: confidenceOf(credits, answer).word,
  };
}

function whereOf(record: ShownRecord, credits: Credit[]): Where {
  const extent = extentOf(credits);
  if (extent.kind === 'release') return 'whole';
  return extent.kind === 'unsaid' ? 'unsaid' : tracksOf(record).filter(({ id }) => extent.positions.has(id));
}
