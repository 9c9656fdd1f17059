import type { Contributor } from '../../model/contributor';
import type { PersonSource } from '../../sources/source';
import { createPeopleAsker } from '../ask-people';
import type { SourceNetwork } from '../source-network';
import type { DiscographyLedger } from './ledger';

/** What asks who people are and where they can be reached. */
export interface DiscographyPeople {
  /** Everybody in one go, newcomers later. */
  everybody(people: Contributor[]): Promise<void>;
  /** What only the sources that are asked about one person know. `isRead`: the source of the records has told of them already. */
  one(person: Contributor, isRead: boolean): Promise<void>;
  /** People whose question failed may be asked about again. */
  forgetFailed(): void;
}

/** `catalogue`: ids of the sources of the records. */
export function createDiscographyPeople(
  ledger: DiscographyLedger,
  sources: PersonSource[],
  network: SourceNetwork,
  catalogue: string[],
): DiscographyPeople {
  const others = createPeopleAsker(
    ledger,
    sources.filter(({ id }) => !catalogue.includes(id)),
    network,
  );
  const own = createPeopleAsker(
    ledger,
    sources.filter(({ id }) => catalogue.includes(id)),
    network,
  );
  return {
    everybody: (wanted) => others.ask('first', wanted),
    async one(person, isRead) {
      // Without a number of theirs the other sources would answer with nothing, and say so.
      const asked = [
        ...(person.ids.genius ? [others.ask('on-person', [person])] : []),
        ...(isRead ? [] : [own.ask('on-person', [person])]),
      ];
      await Promise.all(asked);
    },
    forgetFailed() {
      others.forgetFailed();
      own.forgetFailed();
    },
  };
}
