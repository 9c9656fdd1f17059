import type { Answer } from '../model/answer';
import type { Contributor } from '../model/contributor';
import type { Credit } from '../model/credit';
import { groupBy } from '../model/group-by';
import { isOrganisationKind } from '../model/organisation';

/** Somebody on this record, ready to show. */
export interface Person {
  id: string;
  /** As credited on this record. */
  name: string;
  /** The better-known name, where it differs. */
  knownAs: string | undefined;
  contributor: Contributor | undefined;
}

/** Everything one contributor is credited for here; the whole answer is indexed once per revision. */
export interface Crew {
  person(id: string, credits?: Credit[]): Person;
  creditsOf(id: string): Credit[];
}

export function crewOf(answer: Answer): Crew {
  const contributors = new Map(answer.contributors.map((contributor) => [contributor.id, contributor]));
  const credits = groupBy(answer.credits, (credit) => credit.contributor);
  return {
    creditsOf: (id) => credits.get(id) ?? [],
    person: (id, among) => personOf(id, contributors.get(id), among ?? credits.get(id) ?? []),
  };
}

function personOf(id: string, contributor: Contributor | undefined, credits: Credit[]): Person {
  const main = contributor?.name ?? credits[0]?.proofs[0]?.words.name ?? '';
  const name = credits.find((credit) => credit.creditedAs)?.creditedAs ?? main;
  return { id, name, knownAs: name === main ? undefined : main, contributor };
}

/** Companies and places are never shown as people who made the sound. */
export const isOrganisation = ({ contributor }: Person): boolean => contributor !== undefined && isOrganisationKind(contributor.kind);
