import type { Answer, Outcome } from '../model/answer';
import { type Contributor, joinIds } from '../model/contributor';
import { chosenFor, type Overrule } from '../model/overrule';
import type { Subject } from '../model/subject';
import { subjectKey } from '../model/subject-key';
import { readExecutives } from '../readings/read-executives';
import { readNeighbours } from '../readings/read-neighbours';
import type { Known, PeopleReport, SourceReport } from '../sources/source';
import { knownFrom, pageTracks, withFound } from './known';
import { merge, type Told, type ToldOfPeople } from './merge';
import { createOutcomes, type Outcomes } from './outcomes';
import { formerIn, hasIds } from './own-ids';
import { rolesIn } from './roles-in';

/** Everything that has been told about one subject, and the answer it makes. */
export interface Ledger extends Outcomes {
  readonly known: Known;
  answer(): Answer;
  /** `id` names the question: a later answer to it replaces the earlier one. */
  take(id: string, source: string, report: SourceReport): void;
  takePeople(id: string, source: string, report: PeopleReport, asked: Contributor[]): void;
  /** The person says so: overrides what was found. */
  decide(known: Known): void;
  /** All that the person has said, in place of what they had said before. */
  overrule(overrules: Overrule[]): void;
  /** Work began or ended: the answer is complete once some has begun and while none runs. */
  running(change: 1 | -1): void;
}

/** Ids of the sources, in the order in which outcomes are shown. */
export interface SourceOrder {
  creditSources: string[];
  personSources: string[];
}

/** `onChange` hears of every new answer. */
export function createLedger(subject: Subject, { creditSources, personSources }: SourceOrder, onChange: (answer: Answer) => void): Ledger {
  const told = new Map<string, Told>();
  const toldOfPeople = new Map<string, ToldOfPeople>();
  const { set, all, ...outcomes } = createOutcomes([...creditSources, ...personSources], () => changed());
  let known = knownFrom(subject);
  let overrules: Overrule[] = [];
  let revision = 0;
  let begun = false;
  let running = 0;
  let answer = compose();

  function compose(): Answer {
    const position = subject.ref.kind === 'track' ? (known.trackPosition ?? '1-1') : undefined;
    const merged = merge([...told.values()], [...toldOfPeople.values()], {
      pageTracks: pageTracks(subject).map((track) => (position ? { ...track, position } : track)),
      within: known.mbRelease ?? subject.ref.url,
      overrules,
      ...(position ? { position } : {}),
    });
    const chosen = chosenFor(subjectKey(subject.ref), overrules);
    return {
      subject,
      ...merged,
      overrules: [...merged.overrules, ...chosen],
      roles: rolesIn(merged.credits),
      readings: readExecutives(merged),
      remarks: readNeighbours(merged),
      outcomes: all(),
      revision,
      complete: begun && running === 0,
    };
  }

  function changed(): void {
    revision += 1;
    answer = compose();
    onChange(answer);
  }

  return {
    ...outcomes,
    get known() {
      return known;
    },
    answer: () => answer,
    take(id, source, report) {
      told.set(id, { id, source, report });
      known = withFound(known, report.found);
      set(creditOutcome(source, report, [...told.values()]));
      changed();
    },
    takePeople(id, source, report, asked) {
      toldOfPeople.set(id, { id, source, report: withAskedIds(source, report, asked) });
      // Of a source of credits the outcome speaks of the credits.
      if (!creditSources.includes(source)) set(peopleOutcome(source, [...toldOfPeople.values()]));
      changed();
    },
    decide(decided) {
      known = { ...known, ...decided };
    },
    overrule(said) {
      overrules = said;
      changed();
    },
    running(change) {
      begun = true;
      running += change;
      changed();
    },
  };
}

function creditOutcome(source: string, report: SourceReport, told: Told[]): Outcome {
  const credits = told.filter((each) => each.source === source).reduce((sum, each) => sum + each.report.credits.length, 0);
  const link = report.link ? { link: report.link } : {};
  if (credits > 0) return { source, state: 'found', credits, ...link };
  // A source that has found its record says where; without one it has matched nothing.
  if (report.release || report.link) return { source, state: 'none', ...link, ...(report.editLink ? { editLink: report.editLink } : {}) };
  return { source, state: 'unmatched', candidates: report.candidates ?? [] };
}

export function peopleOutcome(source: string, told: ToldOfPeople[]): Outcome {
  const own = told.filter((each) => each.source === source);
  const people = new Set(own.flatMap(({ report }) => report.contributors.map((each) => each.id)));
  return people.size > 0 ? { source, state: 'found', credits: people.size } : { source, state: 'none' };
}

/** People come back with the ids they were asked with, so that joining finds them again. */
export function withAskedIds(source: string, report: PeopleReport, asked: Contributor[]): PeopleReport {
  const told = new Map(report.contributors.map((each) => [each.id, each]));
  const mentioned = new Set([...told.keys(), ...[...report.handles, ...(report.ended ?? [])].map((handle) => handle.contributor)]);
  const contributors = asked.flatMap((person) =>
    mentioned.has(person.id) ? [withIds(source, told.get(person.id) ?? person, person)] : [],
  );
  return { ...report, contributors };
}

/** A source that answers under another id of its own has merged the one it was asked with. */
function withIds(source: string, told: Contributor, asked: Contributor): Contributor {
  const { mentions: _, ...person } = told;
  const formerIds = joinIds(asked.formerIds ?? {}, told.formerIds ?? {}, formerIn(source, asked.ids, told.ids));
  return { ...person, ids: joinIds(asked.ids, told.ids), ...(hasIds(formerIds) ? { formerIds } : {}) };
}
