import { normaliseTitle } from '../model/names';
import { because, type Reason } from './reason';
import type { Offered, Sought } from './record';
import { readTitle, type Title } from './title';
import { compareVersions, joinVersions, meaningOf, type Version } from './version';
import { CONCERT_TITLE, type VersionKind } from './words';

const NONE: Version = { kinds: [], details: [] };
const TYPES: Record<string, VersionKind> = { live: 'live', remix: 'remix', demo: 'demo', 'dj-mix': 'mixed', interview: 'spoken' };

const isConcert = (album: string): boolean => CONCERT_TITLE.test(normaliseTitle(album)) || readTitle(album).version.kinds.includes('live');

/** What the service's own words beside the title say. Of a release, "UK version" is an edition. */
function besides({ disambiguation = '' }: Offered, kind: Sought['kind']): { version: Version; unexplained: boolean } {
  const meaning = meaningOf(disambiguation);
  if (!disambiguation.trim() || meaning.is === 'edition' || meaning.is === 'source') return { version: NONE, unexplained: false };
  if (meaning.is === 'other') return { version: NONE, unexplained: kind === 'recording' };
  const kinds = kind === 'release' ? meaning.kinds.filter((each) => each !== 'version') : meaning.kinds;
  return { version: kinds.length > 0 ? { ...meaning, kinds } : NONE, unexplained: false };
}

const LIVE: VersionKind[] = ['live'];

/** Kinds that a record may be without saying so: its type, or the concert album that it stands on, tells. */
const impliedByPage = ({ album = '' }: Sought): VersionKind[] => (isConcert(album) ? LIVE : []);
const impliedByOffer = ({ types = [], albums = [] }: Offered): VersionKind[] => [
  ...types.flatMap((type) => TYPES[type.toLowerCase()] ?? []),
  ...(albums.length > 0 && albums.every(isConcert) ? LIVE : []),
];

const without = ({ kinds, details }: Version, others: VersionKind[]): Version => ({
  kinds: kinds.filter((kind) => !others.includes(kind)),
  details,
});
const lacks = (kinds: VersionKind[], wanted: VersionKind[]): boolean => wanted.some((kind) => !kinds.includes(kind));

/** What one side says and the other, saying nothing, implies is agreed. `unsaid`: one side implies what the other does not even imply. */
function settle(ours: Version, theirs: Version, implied: { ours: VersionKind[]; theirs: VersionKind[] }) {
  const [fromUs, fromThem] = [ours.kinds.length === 0 ? implied.ours : [], theirs.kinds.length === 0 ? implied.theirs : []];
  const unsaid = lacks([...theirs.kinds, ...fromThem], fromUs) || lacks([...ours.kinds, ...fromUs], fromThem);
  return { ours: without(ours, fromThem), theirs: without(theirs, fromUs), unsaid };
}

const KEYS = { same: 'same-version', vaguer: 'vaguer-version', other: 'other-version' } as const;

/** Words that make another recording must agree, wherever they stand. */
export function compareVersionWords(sought: Sought, offered: Offered, ourTitle: Title, theirTitle: Title): Reason[] {
  const { version, unexplained } = besides(offered, sought.kind);
  const implied = { ours: impliedByPage(sought), theirs: impliedByOffer(offered) };
  const { ours, theirs, unsaid } = settle(ourTitle.version, joinVersions([theirTitle.version, version]), implied);
  const words = [...new Set([...ours.kinds, ...theirs.kinds])].join(', ');
  return [
    ...(words ? [because(KEYS[compareVersions(ours, theirs)], { words })] : []),
    ...(unsaid ? [because('unsaid-version')] : []),
    ...(unexplained ? [because('unexplained-words', { words: offered.disambiguation ?? '' })] : []),
  ];
}
