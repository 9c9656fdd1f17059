import type { Contributor } from '../model/contributor';
import type { TieSource } from '../sources/source';
import { guarded } from './guarded';
import type { Ledger } from './ledger';

/** What asks why somebody is credited: what ties them to companies. Each source once per person, again after a failure. */
export interface TieAsker {
  ask(wanted: Contributor[]): Promise<void>;
}

export function createTieAsker(ledger: Ledger, sources: TieSource[], network: Parameters<TieSource['ties']>[1]): TieAsker {
  const asked = new Set<string>();

  async function askOne(source: TieSource, person: Contributor): Promise<void> {
    const question = `${source.id}:ties:${person.id}`;
    if (asked.has(question)) return;
    asked.add(question);
    // A failed "why" takes nothing away from the credits that were found.
    const told = await guarded(ledger, source.id, () => source.ties(person, network), true);
    if (told) ledger.takePeople(question, source.id, { contributors: [told], handles: [] }, [person]);
    else asked.delete(question);
  }

  return {
    async ask(wanted) {
      await Promise.all(wanted.flatMap((person) => sources.map((source) => askOne(source, person))));
    },
  };
}
