import { t } from '../../i18n/messages';
import type { Handle } from '../../model/handle';
import { isHttps } from '../handles';
import { isolated } from '../one-line';
import { provenanceWords } from '../provenance';
import { capital, sourceWords } from '../words/source-words';
import { handleWords, headOf, readingsOf, roleAndPlace, sentences } from './entry-words';
import { type Entry, entriesIn, type Sheet, saidBy } from './sheet';

/** Everything that marks text up in CommonMark and GitHub's flavour, HTML included: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const MARKS = /[\\`*_{}[\]<>()#|~&$!]/g;
/** Addresses and mentions become links by themselves. */
const LINKS = /:(?=\/\/)|(?<=\bwww)\.|@/gi;

/** A source's text as nothing but text. */
export const escaped = (text: string): string => isolated(text.replace(MARKS, '\\$&').replace(LINKS, '\\$&'));

/** A link, where the address is one that may be followed; `words`: Markdown already. */
function linked(words: string, address: string): string {
  if (!isHttps(address)) return words;
  const href = new URL(address).href.replace(/[()\\`*_[\]|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${words}](${href})`;
}

/** Everything as Markdown, in the interface's language; sources are links to what they say. */
export function asMarkdown(sheet: Sheet): string {
  const named = new Set<string>();
  const sections = sheet.sections.flatMap(({ title, entries }) => [
    `## ${escaped(title)}`,
    entries.map((entry) => entryLine(entry, sheet, named)).join('\n'),
  ]);
  const tracks = sheet.tracks.map(({ number, title }) => `- ${escaped(number)} ${escaped(title)}`).join('\n');
  const blocks = [
    `# ${headOf(sheet, escaped)}`,
    sheet.labels.map(escaped).join(', '),
    ...sections,
    ...(sheet.tracks.length > 1 ? [`## ${t('take_tracks')}`, tracks] : []),
    sheet.isComplete ? '' : t('take_incomplete'),
    escaped(provenanceWords(saidBy(entriesIn(sheet), true))),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function entryLine(entry: Entry, sheet: Sheet, named: Set<string>): string {
  const role = roleAndPlace(entry, sheet, escaped);
  const accounts = named.has(entry.id) ? '' : entry.handles.map(handleLink).join(', ');
  named.add(entry.id);
  const name = `**${escaped(entry.name)}**${entry.knownAs ? ` (${escaped(entry.knownAs)})` : ''}`;
  const head = sheet.of === 'person' ? role : `${name}${accounts && ` (${accounts})`} – ${role}`;
  return `- ${sentences([head, readingsOf(entry), proofLinks(entry)])}`;
}

function handleLink(handle: Handle): string {
  const link = linked(escaped(handleWords(handle)), handle.url);
  return handle.status === 'disputed' ? `${link}: ${t('handle_disputed')}` : link;
}

/** Each source once, by the first page that says so. */
function proofLinks({ credits }: Entry): string {
  const proofs = credits.flatMap((credit) => credit.proofs);
  const links = new Map(proofs.toReversed().map(({ source, link }) => [sourceWords(source), link]));
  return capital(
    [...links]
      .reverse()
      .map(([words, link]) => linked(escaped(words), link))
      .join(', '),
  );
}
