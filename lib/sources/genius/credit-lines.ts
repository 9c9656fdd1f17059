import { type Contributor, type ContributorIds, type ContributorKind, personKey } from '../../model/contributor';
import type { Credit, Proof } from '../../model/credit';
import { cleanText, normaliseName } from '../../model/names';
import { roleOf } from '../../roles';
import { instrumentIn } from '../../roles/instrument-in';
import { roleForLabel } from '../../roles/role-for';

/** One name under one label, as Genius says it of a song or an album. */
export interface CreditLine {
  label: string;
  name: string;
  /** Genius number; a page's visible lists do not hold it. */
  id?: string;
  url?: string;
  /** Absent = the record as a whole. */
  position?: string;
  level: 'song' | 'album';
  via: string;
}

/** What the lines are about. */
export interface Gathering {
  /** https page of the song or album, where it can be edited too. */
  link: string;
  readAt: string;
  /** Tells namesakes without a number apart from those elsewhere. */
  within: string;
}

interface Group {
  key: string;
  contributor: string;
  lines: [CreditLine, ...CreditLine[]];
}

const SLUG = /^https?:\/\/genius\.com\/artists\/([^/?#]+)$/;

function idsOf({ id, url }: CreditLine): ContributorIds {
  const slug = SLUG.exec(url ?? '')?.[1];
  return { ...(id && /^\d+$/.test(id) && { genius: [id] }), ...(slug && { geniusSlug: [slug] }) };
}

const roleIdOf = (label: string): string => roleForLabel(label)?.id ?? 'other';

// People own rights too: these lines alone tell nothing.
const RIGHTS = new Set(['copyright', 'phonographic_copyright']);

/** Genius calls everything an artist; only the roles tell companies and places, and nothing tells a person from a group. */
function kindOf(lines: CreditLine[]): ContributorKind {
  const held = lines.map(({ label }) => roleOf(roleIdOf(label)));
  if (held.every(({ family }) => family === 'place')) return 'place';
  const business = held.every(({ company, family }) => company || family === 'place');
  return business && held.some(({ id, company }) => company && !RIGHTS.has(id)) ? 'company' : 'unknown';
}

function proofOf(line: CreditLine, { link, readAt }: Gathering): Proof {
  const { label, name, level, via } = line;
  const sourceId = idsOf(line).genius?.[0];
  return { source: 'genius', link, editLink: link, words: { role: label, name }, level, ...(sourceId && { sourceId }), via, readAt };
}

function creditOf({ key, contributor, lines }: Group, gathering: Gathering): Credit {
  const [first] = lines;
  const role = roleIdOf(first.label);
  // Two labels that the catalogue does not know are still two tasks.
  const detail = role === 'other' ? cleanText(first.label) : instrumentIn(cleanText(first.label), role);
  const positions = [...new Set(lines.flatMap(({ position }) => position ?? []))];
  return {
    id: `genius|${key}`,
    contributor,
    role,
    ...(detail && { detail }),
    scope: positions.length > 0 ? positions : 'release',
    proofs: [proofOf(first, gathering)],
  };
}

/** Lines by key, in the order in which each key is first met. */
function grouped<T>(items: T[], keyOf: (item: T) => string): [string, [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}

/** Lines to credits: one per person, label and level, with all its positions. */
export function creditsOf(lines: CreditLine[], gathering: Gathering): { credits: Credit[]; contributors: Contributor[] } {
  const named = lines.filter(({ name, label }) => cleanText(name) && cleanText(label));
  const personOf = (line: CreditLine) => personKey(idsOf(line), normaliseName(line.name), gathering.within);
  const contributors = grouped(named, personOf).map(
    ([id, own]): Contributor => ({ id, name: cleanText(own[0].name), kind: kindOf(own), ids: idsOf(own[0]) }),
  );
  const keyOf = (line: CreditLine) => [personOf(line), line.label, line.level, line.via, line.position ? 'tracks' : ''].join('|');
  const credits = grouped(named, keyOf).map(([key, own]) => creditOf({ key, contributor: personOf(own[0]), lines: own }, gathering));
  return { credits, contributors };
}

/** Names of the record labels among the lines. */
export const labelNames = (lines: CreditLine[]): string[] => [
  ...new Set(lines.filter(({ label }) => roleIdOf(label) === 'label').map(({ name }) => cleanText(name))),
];
