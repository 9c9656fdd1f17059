import type { Disagreement } from '../model/answer';
import type { Credit } from '../model/credit';
import { groupBy } from '../model/group-by';
import { roleOf } from '../roles';
import { comparePositions } from './tracks';
import { byTrust } from './trust';

/** Kinds of producing that sources count alike; remixes and programming are listed too unevenly to compare. */
const COMPARED = new Set(['producer', 'co', 'additional', 'vocal', 'assistant', 'associate']);

interface Statement {
  source: string;
  track: string;
  role: string;
  contributor: string;
}

/** One per source, track, role and person. A credit of the whole record says nothing about a track. */
function statementsIn(credits: Credit[], isOrganisation: (contributor: string) => boolean): Statement[] {
  const compared = credits.filter(({ role, contributor }) => COMPARED.has(roleOf(role).producerKind ?? '') && !isOrganisation(contributor));
  return compared.flatMap(({ scope, role, contributor, proofs }) => {
    const sources = [...new Set(proofs.map(({ source }) => source))];
    return scope === 'release' ? [] : scope.flatMap((track) => sources.map((source) => ({ source, track, role, contributor })));
  });
}

/**
 * Where sources that both list people in one role for one track list different ones. `credits`: of one source each, with
 * joined contributors, before they are merged. A person whom the other source lists for that track under another kind of
 * producing is no difference: that stands in the credits.
 */
export function disagreementsOf(credits: Credit[], isOrganisation: (contributor: string) => boolean): Disagreement[] {
  const statements = statementsIn(credits, isOrganisation);
  const onTrack = groupBy(statements, ({ track }) => track);
  return [...groupBy(statements, ({ track, role }) => `${track}\n${role}`).values()]
    .flatMap((same) => disagreementIn(same, onTrack.get(same[0]?.track ?? '') ?? []))
    .sort((a, b) => comparePositions(a.track, b.track) || a.role.localeCompare(b.role));
}

function disagreementIn(same: Statement[], onTrack: Statement[]): Disagreement[] {
  const [first] = same;
  const bySource = [...groupBy(same, ({ source }) => source)];
  const lists = (source: string, person: string) => onTrack.some((each) => each.source === source && each.contributor === person);
  const isAlone = (person: string) => bySource.some(([source]) => !lists(source, person));
  const said = bySource.map(([source, own]) => {
    const contributors = [...new Set(own.map(({ contributor }) => contributor))].sort();
    return { source, contributors, alone: contributors.filter(isAlone) };
  });
  const differ = said.some(({ alone }) => alone.length > 0);
  return first && said.length > 1 && differ ? [{ track: first.track, role: first.role, said: said.sort(byTrust) }] : [];
}
