import type { Contributor } from '../model/contributor';
import { isOrganisationKind } from '../model/organisation';
import type { PersonSource } from '../sources/source';
import { guarded } from './guarded';
import type { Ledger } from './ledger';

/** What asks the sources about people, each once per person. */
export interface PeopleAsker {
  /** `first`: everybody in one go, newcomers later. `on-person`: the one that was opened. */
  ask(round: PersonSource['personRound'], wanted: Contributor[]): Promise<void>;
  /** People whose question failed may be asked about again. */
  forgetFailed(): void;
}

/** People by what became of asking a source about them. */
interface Asked {
  answered: Set<string>;
  failed: Set<string>;
}

export function createPeopleAsker(
  ledger: Pick<Ledger, 'fail' | 'note' | 'outcomeOf' | 'takePeople'>,
  sources: PersonSource[],
  network: Parameters<PersonSource['people']>[1],
): PeopleAsker {
  const asked = new Map(sources.map((source) => [source.id, { answered: new Set<string>(), failed: new Set<string>() }]));

  async function askOne(source: PersonSource, wanted: Contributor[]): Promise<void> {
    const { answered, failed } = asked.get(source.id) ?? { answered: new Set(), failed: new Set() };
    const due = duePeople(source, wanted, { answered, failed });
    const [first] = due;
    if (!first) return;
    for (const { id } of due) answered.add(id); // meanwhile nobody asks about them twice
    if (source.personRound === 'first' && !ledger.outcomeOf(source.id)) ledger.note({ source: source.id, state: 'asking' });
    const report = await guarded(ledger, source.id, () => source.people(due, network), source.personRound === 'on-person');
    if (report) return ledger.takePeople(`${source.id}:${first.id}`, source.id, report, due);
    const reached = await askInstead(source, due);
    for (const { id } of due.filter((person) => !reached.includes(person))) {
      answered.delete(id);
      failed.add(id);
    }
  }

  /** The other way round a source that failed, for those whom it reaches. Its failure stands while anybody is left out. */
  async function askInstead(source: PersonSource, due: Contributor[]): Promise<Contributor[]> {
    const { instead } = source;
    const reached = instead ? due.filter((person) => instead.reaches(person)) : [];
    const [first] = reached;
    if (!instead || !first) return [];
    const failure = ledger.outcomeOf(source.id);
    const report = await guarded(ledger, source.id, () => instead.people(reached, network), true);
    if (!report) return [];
    ledger.takePeople(`${source.id}:instead:${first.id}`, source.id, report, reached);
    if (reached.length < due.length && failure?.state === 'failed') ledger.note(failure);
    return reached;
  }

  return {
    async ask(round, wanted) {
      await Promise.all(sources.filter((source) => source.personRound === round).map((source) => askOne(source, wanted)));
    },
    forgetFailed() {
      for (const { failed } of asked.values()) failed.clear();
    },
  };
}

/** After a failure the same people alone are no reason to ask again; a newcomer, or somebody opening a person, is. */
function duePeople(source: PersonSource, wanted: Contributor[], { answered, failed }: Asked): Contributor[] {
  const open = wanted.filter((person) => !isOrganisationKind(person.kind) && !answered.has(person.id));
  const isNews = source.personRound === 'on-person' || open.some((person) => !failed.has(person.id));
  return isNews ? open : [];
}
