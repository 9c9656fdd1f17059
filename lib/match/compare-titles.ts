import { because, type Reason } from './reason';
import type { Title } from './title';
import { joinVersions, meaningOf } from './version';

const PART = /\s(?:(?:part|volume|chapter|act|book|episode)\s)?\d{1,2}$/;
const withoutPart = (base: string): string => base.replace(PART, '');
const compact = (base: string): string => base.replace(/ /g, '');
const within = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);

/** Words that one title has beyond the other, when they are understood: "low tide acoustic" beyond "low tide". */
function beyond(long: Title, short: Title): Title | undefined {
  const [base = ''] = long.bases;
  const start = short.bases.find((each) => base.startsWith(`${each} `));
  const meaning = start === undefined ? undefined : meaningOf(base.slice(start.length));
  if (start === undefined || !meaning || meaning.is === 'other') return undefined;
  const version = meaning.is === 'version' ? joinVersions([long.version, meaning]) : long.version;
  return { ...long, bases: [start], version, edition: long.edition || meaning.is !== 'version' };
}

/** Both titles with unbracketed version words read as such, where that makes them one title. */
export function alignTitles(ours: Title, theirs: Title): { ours: Title; theirs: Title; near: boolean } {
  const same = ours.bases.some((base) => theirs.bases.includes(base));
  const [left, right] = same ? [] : [beyond(ours, theirs), beyond(theirs, ours)];
  return { ours: left ?? ours, theirs: right ?? theirs, near: Boolean(left ?? right) };
}

function compareBases(ours: string[], theirs: string[]): Reason {
  const pairs = ours.flatMap((our) => theirs.map((their) => [our, their] as const));
  const some = (test: (our: string, their: string) => boolean) => pairs.some(([our, their]) => test(our, their));
  if (some((our, their) => our === their)) return because('same-title');
  if (some((our, their) => compact(our) === compact(their))) return because('near-title');
  if (some((our, their) => withoutPart(our) === withoutPart(their))) return because('other-part');
  return because(some((our, their) => within(our, their) || within(their, our)) ? 'title-within' : 'other-title');
}

function compareSubtitles(ours: string[], theirs: string[]): Reason[] {
  if ([...ours].sort().join() === [...theirs].sort().join()) return [];
  const params = { words: [...ours, ...theirs].join(', ') };
  return [because(ours.length > 0 && theirs.length > 0 ? 'other-subtitle' : 'unsaid-subtitle', params)];
}

export function compareTitles({ ours, theirs, near }: ReturnType<typeof alignTitles>): Reason[] {
  const bases = near ? because('near-title') : compareBases(ours.bases, theirs.bases);
  const edition = ours.edition === theirs.edition ? [] : [because('other-edition')];
  return [bases, ...compareSubtitles(ours.subtitles, theirs.subtitles), ...edition];
}
