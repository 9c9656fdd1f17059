import { type Contributor, type ContributorKind, personKey } from '../../model/contributor';
import type { Credit, Proof } from '../../model/credit';
import { groupBy } from '../../model/group-by';
import { cleanText, normaliseName } from '../../model/names';
import { roleOf } from '../../roles';
import { roleForBracketed, roleForListed } from '../../roles/bracketed';
import { instrumentIn } from '../../roles/instrument-in';
import type { CreditLine } from './lines';
import { creditedName, displayName } from './names';
import type { RoleItem } from './role-text';
import type { TrackList } from './track-list';

/** What the lines are about. */
export interface Gathering {
  list: TrackList;
  link: string;
  editLink: string;
  /** What tells the edition apart; absent for what holds of all editions. */
  edition?: string;
  readAt: string;
}

type Lines = [CreditLine, ...CreditLine[]];

/** Labels and studios are numbered apart from artists. */
const contributorKey = ({ who, via }: CreditLine): string =>
  via === 'companies'
    ? personKey({}, normaliseName(who.name), `discogs:label:${who.id}`)
    : personKey({ discogs: [String(who.id)] }, who.name, '');

const roleIdOf = ({ item, via, unplaced }: CreditLine): string => {
  const role = via === 'companies' ? roleForListed(item.base) : roleForBracketed(item.base, item.brackets);
  return (unplaced ? undefined : role)?.id ?? 'other';
};

// People own rights too: these lines alone tell nothing.
const RIGHTS = new Set(['copyright', 'phonographic_copyright']);

/** Discogs calls everybody who is credited an artist: only what they do tells companies; nothing tells a person from a group. */
function kindOf(lines: Lines): ContributorKind {
  const roles = lines.map((line) => roleOf(roleIdOf(line)));
  if (lines.every(({ via }) => via === 'companies')) return lines.every(({ item }) => / at$/i.test(item.base)) ? 'place' : 'company';
  const business = roles.every(({ company }) => company) && roles.some(({ id }) => !RIGHTS.has(id));
  return business ? 'company' : 'unknown';
}

function contributorOf(id: string, lines: Lines): Contributor {
  const [{ who, via }] = lines;
  return { id, name: displayName(who.name), kind: kindOf(lines), ids: via === 'companies' ? {} : { discogs: [String(who.id)] } };
}

/** The instrument or voice in the words of the label that gave the role. */
function playedIn({ base, brackets }: RoleItem, role: string): string[] {
  const label = [base, ...brackets].find((each) => roleForBracketed(each, [])?.id === role);
  const instrument = label && instrumentIn(label, role);
  return instrument ? [instrument] : [];
}

/** Whether a bracket says more than the role itself: "Producer [Produced By]" and "Producer [Executive]" do not. */
const saysMore = (bracket: string, base: string, role: string): boolean =>
  roleForListed(`${base} [${bracket}]`) === undefined &&
  [bracket, `${bracket} ${base}`].every((label) => roleForListed(label)?.id !== role);

/** The instrument or voice, and what brackets add to the role. Two labels that the catalogue does not know are still two tasks. */
function detailOf(line: CreditLine, role: string): string | undefined {
  if (role === 'other') return wordsOf(line);
  const { item } = line;
  const told = item.brackets.filter((bracket) => saysMore(bracket, item.base, role));
  return [...playedIn(item, role), ...told].join(', ') || undefined;
}

/** As Discogs' page prints it, with the tracks only where the scope cannot say them. */
const wordsOf = ({ item, unplaced, tracks }: CreditLine): string => (unplaced ? `${item.words} (tracks: ${tracks})` : item.words);

function proofOf(line: CreditLine, { link, editLink, edition, readAt }: Gathering): Proof {
  const { who, via, tracks, unplaced, rows } = line;
  const written = 'anv' in who ? cleanText(who.anv ?? '') : '';
  return {
    source: 'discogs',
    link,
    editLink,
    words: {
      role: wordsOf(line),
      name: written || cleanText(who.name),
      ...(tracks && !unplaced ? { attributes: [`tracks: ${tracks}`] } : {}),
    },
    level: rows ? 'track' : 'release',
    sourceId: String(who.id),
    via,
    ...(edition ? { edition } : {}),
    readAt,
  };
}

/** Positions of the rows, and of the index rows that any of them is a part of: whoever made a part had a part in the whole. */
function scopeOf(lines: Lines, { rows, wholes }: TrackList): Credit['scope'] {
  const hit = new Set(lines.flatMap((line) => line.rows ?? []));
  const all = [...rows.filter((row) => hit.has(row)), ...wholes.filter(({ parts }) => parts.some((part) => hit.has(part)))];
  return all.length > 0 ? all.map(({ track }) => track.position) : 'release';
}

function creditOf(key: string, lines: Lines, gathering: Gathering): Credit {
  const [first] = lines;
  const role = roleIdOf(first);
  const detail = detailOf(first, role);
  const creditedAs = creditedName(first.who);
  return {
    id: `discogs|${key}`,
    contributor: contributorKey(first),
    role,
    ...(detail ? { detail } : {}),
    ...(creditedAs === displayName(first.who.name) ? {} : { creditedAs }),
    scope: scopeOf(lines, gathering.list),
    proofs: [proofOf(first, gathering)],
  };
}

const notEmpty = (lines: CreditLine[]): Lines | undefined => {
  const [first, ...rest] = lines;
  return first && [first, ...rest];
};

/** Lines to credits: one per contributor, words, name and place in Discogs' data, with all its positions. */
export function creditsOf(lines: CreditLine[], gathering: Gathering): { credits: Credit[]; contributors: Contributor[] } {
  const named = lines.filter(({ who }) => displayName(who.name));
  const keyOf = (line: CreditLine) => [contributorKey(line), wordsOf(line), creditedName(line.who), line.via, line.tracks ?? ''].join('|');
  const grouped = <T>(by: (line: CreditLine) => string, make: (key: string, lines: Lines) => T): T[] =>
    [...groupBy(named, by)].flatMap(([key, own]) => {
      const group = notEmpty(own);
      return group ? [make(key, group)] : [];
    });
  return { credits: grouped(keyOf, (key, own) => creditOf(key, own, gathering)), contributors: grouped(contributorKey, contributorOf) };
}
