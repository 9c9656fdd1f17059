import type { Reason } from '../model/answer';
import { roleOf } from '../roles';
import { alsoReasons, type Case, creditsBy, proofAt, proofInMusicbrainz, proofInWikidata, proofOf } from './evidence';
import { hasLabel, isReleasingLabel } from './organisations';

/**
 * Why no kind can be told: what is known and does not suffice, so that a reader can judge; else that there is nothing but this
 * credit. Never empty.
 */
export function unclearReasons(known: Case): Reason[] {
  const { person, credit, evidence } = known;
  const performed = creditsBy(person.id, evidence).filter(({ role }) => roleOf(role).family === 'performing');
  const short = [...alsoReasons('only-performs', performed, evidence), ...otherLabelReasons(known), ...careerReasons(known)];
  return short.length > 0 ? short : [{ key: 'only-this-credit', params: {}, ...proofOf(credit) }];
}

/** Ties to labels that are not named for this record, or were not at its time; where no label is named, ties alone. */
function otherLabelReasons({ person, evidence }: Case): Reason[] {
  const isPlaced = hasLabel(evidence);
  const elsewhere = (stem: string, organisations: string[] = []): Reason[] =>
    organisations
      .filter((organisation) => !isReleasingLabel(organisation, {}, evidence))
      .map((organisation) => ({ key: `${stem}-${isPlaced ? 'other' : 'unplaced'}`, params: { organisation }, ...proofInWikidata(person) }));
  const tied = (person.ties ?? []).filter(({ kind }) => kind === 'founder' || kind === 'owner' || kind === 'a&r');
  return [
    ...elsewhere('founded', person.founded),
    ...elsewhere('leads', person.leads),
    ...elsewhere('employer', person.employers),
    ...tied.map(({ organisation, words, proof }) => ({
      key: isPlaced ? 'tie-other' : 'tie-unplaced',
      params: { organisation, words },
      ...proofAt(proof.link, proof.source),
    })),
  ];
}

function careerReasons({ person }: Case): Reason[] {
  const told = (key: string, values: string[] = []): Reason[] =>
    values.length > 0 ? [{ key, params: { words: values.join(', ') }, ...proofInWikidata(person) }] : [];
  const described = person.disambiguation
    ? [{ key: 'known-as', params: { words: person.disambiguation }, ...proofInMusicbrainz(person) }]
    : [];
  return [...described, ...told('known-occupations', person.occupations), ...told('known-positions', person.positions)];
}
