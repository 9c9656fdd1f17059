import type { Answer, Reading, ReadingKind, Reason } from '../model/answer';
import type { Contributor } from '../model/contributor';
import type { Credit } from '../model/credit';
import { roleOf } from '../roles';
import type { Family } from '../roles/role';

/** What a reading is made from; an Answer without its readings. */
export type Evidence = Pick<Answer, 'credits' | 'contributors' | 'tracks' | 'release'>;

/** Working on the music of this record. Performing alone is not: a guest verse says nothing about the project. */
const HANDS_ON: Family[] = ['producing', 'engineering', 'writing', 'arranging'];

// Labels as Wikidata writes them in English; the catalogue of occupations is open, the words are not.
const EXECUTIVE_WORDS =
  /\b(executive|businessperson|businessman|businesswoman|entrepreneur|talent manager|manager|a&r|lawyer|promoter|chairperson|chairman|president|chief)\b/i;
// Many a musician is an "entrepreneur" too: such a word tells something only about people who make no music.
const CREATIVE_WORDS =
  /\b(musician|producer|songwriter|rapper|singer|composer|disc jockey|dj|audio engineer|beatmaker|instrumentalist|guitarist|pianist|drummer)\b/i;
const LABEL_WORDS =
  /\b(record executive|music executive|label (?:executive|founder|owner|head)|a&r|artist manager|music manager|record label)\b/i;
// Only where a source's own words say so.
const COURTESY_WORDS = /\b(mentor|backer|backed|investor|financier|benefactor|patron|sponsor)\b/i;

const ORDER: ReadingKind[] = ['artist', 'hands-on', 'label', 'courtesy', 'unclear'];

/** One reading per executive credit, in the order of the credits. Every kind but `unclear` has at least one reason with evidence. */
export function readExecutives(evidence: Evidence): Reading[] {
  const executive = evidence.credits.filter((credit) => roleOf(credit.role).family === 'executive');
  const people = new Map(evidence.contributors.map((each) => [each.id, each]));
  const count = new Set(executive.map((credit) => credit.contributor)).size;
  return executive.flatMap((credit) => {
    const person = people.get(credit.contributor);
    return person ? [{ credit: credit.id, contributor: person.id, kinds: kindsOf(person, evidence, count) }] : [];
  });
}

function kindsOf(person: Contributor, evidence: Evidence, executives: number): Reading['kinds'] {
  const reasons: Record<ReadingKind, Reason[]> = {
    artist: artistReasons(person, evidence),
    'hands-on': handsOnReasons(person, evidence),
    label: labelReasons(person, evidence),
    courtesy: courtesyReasons(person),
    unclear: [],
  };
  const kinds = ORDER.filter((kind) => reasons[kind].length > 0).map((kind) => ({ kind, reasons: reasons[kind] }));
  if (kinds.length > 0) return kinds;
  const several = executives > 1 ? [{ key: 'several', params: { count: String(executives) } }] : [];
  return [{ kind: 'unclear', reasons: several }];
}

function artistReasons(person: Contributor, { release }: Evidence): Reason[] {
  if (!release?.artistKeys.includes(person.id)) return [];
  return [{ key: 'is-release-artist', params: { artist: person.name }, ...proofAt(release.link) }];
}

const proofAt = (link: string | undefined, source = 'musicbrainz'): Pick<Reason, 'proof'> => (link ? { proof: { source, link } } : {});

function handsOnReasons(person: Contributor, { credits, tracks }: Evidence): Reason[] {
  const own = credits.filter((credit) => credit.contributor === person.id && HANDS_ON.includes(roleOf(credit.role).family));
  return own.map((credit) => {
    const proof = credit.proofs[0];
    return { ...alsoCredited(credit, tracks.length), ...proofAt(proof?.link, proof?.source) };
  });
}

function alsoCredited(credit: Credit, total: number): Pick<Reason, 'key' | 'params'> {
  const role = roleOf(credit.role).title;
  if (credit.scope === 'release') return { key: 'also-credited-release', params: { role } };
  return { key: 'also-credited', params: { role, tracks: String(credit.scope.length), total: String(total) } };
}

function labelReasons(person: Contributor, { release }: Evidence): Reason[] {
  const wikidata = proofAt(person.ids.wd?.[0] && `https://www.wikidata.org/wiki/${person.ids.wd[0]}`, 'wikidata');
  const own = (key: string, name: string, values: string[] | undefined, fits: (value: string) => boolean): Reason[] =>
    (values ?? []).filter(fits).map((value) => ({ key, params: { [name]: value }, ...wikidata }));
  const labels = (release?.labels ?? []).map((label) => label.toLowerCase());
  const isLabel = (organisation: string) =>
    labels.includes(organisation.toLowerCase()) || /\b(records?|recordings|music|entertainment|label)\b/i.test(organisation);
  const makesMusic = (person.occupations ?? []).some((value) => CREATIVE_WORDS.test(value));
  return [
    ...own(
      'occupation',
      'occupation',
      person.occupations,
      (value) => LABEL_WORDS.test(value) || (!makesMusic && EXECUTIVE_WORDS.test(value)),
    ),
    ...own('position', 'position', person.positions, (value) => EXECUTIVE_WORDS.test(value)),
    ...own('founded', 'organisation', person.founded, isLabel),
    ...own('leads', 'organisation', person.leads, isLabel),
    ...own('employer', 'employer', person.employers, isLabel),
    ...tieReasons(person),
    ...disambiguationReason(person, LABEL_WORDS),
  ];
}

const AT_THE_LABEL = new Set(['founder', 'owner', 'a&r']);

/** What ties the person to a label today, where somebody has asked for it. Being signed is no office. */
function tieReasons({ ties = [] }: Contributor): Reason[] {
  const current = ties.filter(({ kind, ended }) => AT_THE_LABEL.has(kind) && !ended);
  return current.map(({ words, organisation, proof }) => ({
    key: 'tie',
    params: { words: capitalised(words), organisation },
    ...proofAt(proof.link, proof.source),
  }));
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const courtesyReasons = (person: Contributor): Reason[] => disambiguationReason(person, COURTESY_WORDS);

function disambiguationReason({ disambiguation, ids }: Contributor, words: RegExp): Reason[] {
  if (!disambiguation || !words.test(disambiguation)) return [];
  return [
    { key: 'disambiguation', params: { words: disambiguation }, ...proofAt(ids.mb?.[0] && `https://musicbrainz.org/artist/${ids.mb[0]}`) },
  ];
}
