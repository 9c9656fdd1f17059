import type { Answer } from '../model/answer';
import type { Contributor } from '../model/contributor';
import { chosenFor, type Overrule } from '../model/overrule';
import type { RawClaim, Subject } from '../model/subject';
import { subjectKey } from '../model/subject-key';
import type { CreditSource, PersonSource, TieSource } from '../sources/source';
import { createCreditAsker } from './ask-credits';
import { createPeopleAsker } from './ask-people';
import { createTieAsker } from './ask-ties';
import { hasGaps } from './gaps';
import { createLedger } from './ledger';
import type { SourceNetwork } from './source-network';
import { createTimeLimits } from './time-limits';

export interface ResolveParts {
  creditSources: CreditSource[];
  personSources: PersonSource[];
  tieSources?: TieSource[];
  network: SourceNetwork;
  now(): number;
  /** Fires when nobody waits for the answer any more; it then stays as it is. */
  signal?: AbortSignal;
  /** Called after every change with the answer so far. */
  onChange(answer: Answer): void;
}

/** One subject being answered. Every method may be called at any time; each asks a source at most once per distinct input. */
export interface Resolution {
  /** The first round and, where it left gaps, the second at once; with `both`, the second in any case, after the first answer is out. */
  start(opinions?: 'first' | 'both'): Promise<void>;
  /** Ask the other services too. */
  askSecond(): Promise<void>;
  /** Track by track, for tracks that are still unclear. Stops when the signal fires. */
  unfoldTracks(signal: AbortSignal): Promise<void>;
  /** Ask about one contributor. Unknown ids are ignored. */
  openPerson(id: string): Promise<void>;
  /** The person has chosen this candidate (`mb:release:…`, `genius:song:…`). Unknown keys are ignored. */
  choose(key: string): Promise<void>;
  /** Ask what ties one contributor to companies. Unknown ids are ignored. */
  askWhy(id: string): Promise<void>;
  /** All that the person has said, in place of what they had said before. Chosen records count from the next round on. */
  heed(overrules: Overrule[]): void;
  /** Ask again what failed. */
  retry(): Promise<void>;
  answer(): Answer;
}

export function createResolution(subject: Subject, claims: RawClaim[], parts: ResolveParts): Resolution {
  const idsOf = (list: { id: string }[]) => list.map((source) => source.id);
  const order = { creditSources: idsOf(parts.creditSources), personSources: idsOf(parts.personSources) };
  const ledger = createLedger(subject, order, parts.onChange);
  const { network, unlimited, within } = createTimeLimits(parts.network, parts.signal);
  const credits = createCreditAsker({ subject, ledger, sources: parts.creditSources, network, unlimited, now: parts.now });
  const people = createPeopleAsker(ledger, parts.personSources, network);
  const ties = createTieAsker(ledger, parts.tieSources ?? [], network);
  const aboutEverybody = () => people.ask('first', ledger.answer().contributors);

  let hasStarted = false;
  const second = () => credits.askRound('second').then(aboutEverybody);

  const during = async (work: () => Promise<void>) => {
    ledger.running(1);
    await within(work).finally(() => ledger.running(-1));
  };

  return {
    answer: ledger.answer,
    start: (opinions = 'first') =>
      during(async () => {
        hasStarted = true;
        await credits.readPage(claims);
        await credits.askRound('first');
        if (hasGaps(ledger.answer())) await credits.askRound('second');
        credits.noteSkipped();
        await aboutEverybody();
        if (opinions === 'both') await second();
      }),
    askSecond: () => during(second),
    unfoldTracks: (signal) => during(() => credits.unfold(signal).then(aboutEverybody)),
    openPerson: (id) => during(() => people.ask('on-person', personIn(ledger.answer(), id))),
    choose: (key) => during(() => credits.choose(key).then(aboutEverybody)),
    askWhy: (id) => during(() => ties.ask(personIn(ledger.answer(), id))),
    heed(overrules) {
      for (const { candidate } of chosenFor(subjectKey(subject.ref), overrules)) credits.presume(candidate);
      ledger.overrule(overrules);
      // Who has just been told apart is somebody nobody has asked about yet.
      if (hasStarted) void during(aboutEverybody);
    },
    retry: () =>
      during(async () => {
        people.forgetFailed();
        await credits.retry();
        await aboutEverybody();
      }),
  };
}

/** The one with this id, or nobody. */
const personIn = ({ contributors }: Answer, id: string): Contributor[] => contributors.filter((each) => each.id === id);
