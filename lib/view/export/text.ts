import { t } from '../../i18n/messages';
import { isolated } from '../one-line';
import { provenanceWords } from '../provenance';
import { handleWords, headOf, readingsOf, roleAndPlace, sentences } from './entry-words';
import { type Entry, entriesIn, type Sheet, saidBy } from './sheet';

/** Everything as plain text, in the interface's language: one line for each person and role, under the headings of the page. */
export function asText(sheet: Sheet): string {
  const named = new Set<string>();
  const sections = sheet.sections.map(({ title, entries }) => [title, ...entries.map((entry) => entryLine(entry, sheet, named))]);
  const labels = sheet.labels.map(isolated).join(', ');
  const tracks = sheet.tracks.length > 1 ? sheet.tracks.map(({ number, title }) => `${number} ${isolated(title)}`) : [];
  const blocks = [
    [headOf(sheet, isolated), labels],
    ...sections,
    tracks.length > 0 ? [t('take_tracks'), ...tracks] : [],
    [sheet.isComplete ? '' : t('take_incomplete'), provenanceWords(saidBy(entriesIn(sheet), true))],
  ];
  return `${blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** `named`: people whose accounts have been written already. */
function entryLine(entry: Entry, sheet: Sheet, named: Set<string>): string {
  const role = creditWords(entry, sheet);
  if (sheet.of === 'person') return role;
  const handles = named.has(entry.id) ? '' : accounts(entry);
  named.add(entry.id);
  return `${nameOf(entry)}${handles && ` (${handles})`} – ${role}`;
}

const nameOf = ({ name, knownAs }: Entry): string => (knownAs ? `${isolated(name)} (${isolated(knownAs)})` : isolated(name));

const creditWords = (entry: Entry, sheet: Sheet): string => sentences([roleAndPlace(entry, sheet, isolated), readingsOf(entry)]);

/** All of them; of those that sources differ about it is said. */
const accounts = ({ handles }: Entry): string =>
  handles
    .map((handle) => (handle.status === 'disputed' ? `${handleWords(handle)}: ${t('handle_disputed')}` : handleWords(handle)))
    .join(', ');

/** One credit with who says so: "Juno Park – producer: 1, 2 (2 of 12), on “Night Ferry” by Ada Quill", then the sources and where they say it. */
export function creditLineText(entry: Entry, sheet: Sheet): string {
  const credit = `${nameOf(entry)} – ${creditWords(entry, sheet)}`;
  const [title, artists] = [isolated(sheet.title), isolated(sheet.artists)];
  const line = sheet.of === 'record' && sheet.artists ? t('take_credit_on', { credit, title, artists }) : credit;
  const links = [...new Set(entry.credits.flatMap(({ proofs }) => proofs.map(({ link }) => link)))];
  return [line, provenanceWords(saidBy([entry], false)), ...links].filter(Boolean).join('\n');
}
