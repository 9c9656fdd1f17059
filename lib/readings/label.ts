import type { Reason } from '../model/answer';
import type { Contributor, Tie } from '../model/contributor';
import { alsoReasons, type Case, creditsBy, proofAt, proofInMusicbrainz, proofInWikidata } from './evidence';
import { heldAt, isReleasingLabel, yearOf } from './organisations';

/** Roles of the office on this very record. */
const OFFICE = new Set(['a_and_r', 'management', 'executive_in_charge', 'business_affairs', 'label']);

/**
 * What somebody is called who runs labels or artists. A bare "executive", "chairperson" or "entrepreneur" is none: it may be of
 * films, of sports, or of an artist's own shoes.
 */
const IS_TITLE =
  /^(?:(?:record|music|label|music industry|record label|record company|recording industry) (?:executive|manager|entrepreneur|boss|chief|president)|a&r(?: (?:manager|executive|director|representative))?|head of a&r|artists? and repertoire|(?:talent|artist|band) manager)$/i;

/**
 * Whether a description ("US record executive and singer") calls them so itself: a part of it is such a title, behind nothing but
 * words like "US". What it says of others, of the past or by negation ("daughter of the record executive …") is no such part.
 */
function describes(words: string): boolean {
  return words.split(/,|;|\/| and /).some((part) => {
    const list = part.trim().split(/\s+/);
    const first = list.findIndex((word) => !/^\p{Lu}/u.test(word));
    const starts = first < 0 ? list.length : first + 1;
    return list.slice(0, starts).some((_, index) => IS_TITLE.test(list.slice(index).join(' ')));
  });
}

/** Ties that are an office, and the reason that each is. Being signed is none. */
const AT_THE_LABEL = new Map<Tie['kind'], string>([
  ['founder', 'founded'],
  ['owner', 'owns'],
  ['a&r', 'a-and-r-at'],
]);

/** They run a label or artists, by what a source says of them or of this record. Empty = no source says so. */
export function labelReasons({ person, evidence }: Case): Reason[] {
  const office = creditsBy(person.id, evidence).filter(({ role }) => OFFICE.has(role));
  return [...alsoReasons('also-office', office, evidence), ...careerReasons(person), ...organisationReasons({ person, evidence })];
}

function careerReasons(person: Contributor): Reason[] {
  const told = (key: string, values: string[] = []): Reason[] =>
    values.filter((value) => IS_TITLE.test(value)).map((value) => ({ key, params: { [key]: value }, ...proofInWikidata(person) }));
  const { disambiguation } = person;
  const described =
    disambiguation && describes(disambiguation)
      ? [{ key: 'disambiguation', params: { words: disambiguation }, ...proofInMusicbrainz(person) }]
      : [];
  return [...told('occupation', person.occupations), ...told('position', person.positions), ...described];
}

/** Founded, led or worked for the label that this record is out on; of an artist that is their own label, no office. */
function organisationReasons({ person, evidence }: Pick<Case, 'person' | 'evidence'>): Reason[] {
  if (evidence.release?.artistKeys.includes(person.id)) return [];
  const listed = (key: string, organisations: string[] = []): Reason[] =>
    organisations
      .filter((organisation) => isReleasingLabel(organisation, {}, evidence))
      .map((organisation) => ({ key, params: { organisation }, ...proofInWikidata(person) }));
  const tied = (person.ties ?? []).filter(
    (tie) =>
      AT_THE_LABEL.has(tie.kind) && heldAt(tie, yearOf(evidence)) && isReleasingLabel(tie.organisation, tie.organisationIds, evidence),
  );
  return [
    ...listed('founded', person.founded),
    ...listed('leads', person.leads),
    ...listed('employer', person.employers),
    ...tied.map(({ kind, organisation, proof }) => ({
      key: AT_THE_LABEL.get(kind) ?? 'founded',
      params: { organisation },
      ...proofAt(proof.link, proof.source),
    })),
  ];
}
