import { SourceError } from '../errors';
import type { Answer } from '../model/answer';
import type { Contributor } from '../model/contributor';
import type { RawClaim, Subject } from '../model/subject';
import type { CreditSource, Known, PersonSource, Round } from '../sources/source';
import { hasGaps, tracksToAsk, unclearTracks } from './gaps';
import { metNeeds } from './known';
import { createLedger, type Ledger } from './ledger';

type SourceNetwork = Parameters<CreditSource['credits']>[2];

export interface ResolveParts {
  creditSources: CreditSource[];
  personSources: PersonSource[];
  network: SourceNetwork;
  now(): number;
  /** Called after every change with the answer so far. */
  onChange(answer: Answer): void;
}

/** One subject being answered. Every method may be called at any time; each asks a source at most once per distinct input. */
export interface Resolution {
  /** The first round and, where it left gaps, the second at once. */
  start(): Promise<void>;
  /** Ask the other services too. */
  askSecond(): Promise<void>;
  /** Track by track, for tracks that are still unclear. Stops when the signal fires. */
  unfoldTracks(signal: AbortSignal): Promise<void>;
  /** Ask about one contributor. Unknown ids are ignored. */
  openPerson(id: string): Promise<void>;
  /** The person has chosen this candidate (`mb:release:…`, `genius:song:…`). Unknown keys are ignored. */
  choose(key: string): Promise<void>;
  /** Ask again what failed. */
  retry(): Promise<void>;
  answer(): Answer;
}

export function createResolution(subject: Subject, claims: RawClaim[], parts: ResolveParts): Resolution {
  const idsOf = (list: { id: string }[]) => list.map((source) => source.id);
  const order = { creditSources: idsOf(parts.creditSources), personSources: idsOf(parts.personSources) };
  const ledger = createLedger(subject, order, parts.onChange);
  const credits = creditAsker(subject, ledger, parts);
  const people = peopleAsker(ledger, parts);

  const second = async () => {
    await credits.askRound('second');
    await people.ask('first', ledger.answer().contributors);
  };
  const during = async (work: () => Promise<void>) => {
    ledger.running(1);
    await work().finally(() => ledger.running(-1));
  };

  return {
    answer: ledger.answer,
    start: () =>
      during(async () => {
        credits.readPage(claims);
        await credits.askRound('first');
        if (hasGaps(ledger.answer())) await credits.askRound('second');
        credits.noteSkipped();
        await people.ask('first', ledger.answer().contributors);
      }),
    askSecond: () => during(second),
    unfoldTracks: (signal) =>
      during(async () => {
        await credits.unfold(signal);
        await people.ask('first', ledger.answer().contributors);
      }),
    openPerson: (id) =>
      during(() =>
        people.ask(
          'on-person',
          ledger.answer().contributors.filter((each) => each.id === id),
        ),
      ),
    choose: (key) =>
      during(async () => {
        await credits.choose(key);
        await people.ask('first', ledger.answer().contributors);
      }),
    retry: () =>
      during(async () => {
        people.forgetFailed();
        await credits.retry();
        await people.ask('first', ledger.answer().contributors);
      }),
  };
}

/**
 * The only place that catches a source's failure: once per source, so that a broken one never hides the others.
 * `unlessFound`: a question about one person that fails takes nothing away from the credits that were found.
 */
async function guarded<T>(ledger: Ledger, source: string, ask: () => Promise<T>, unlessFound = false): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (!unlessFound || ledger.outcomeOf(source)?.state !== 'found') ledger.fail(source, error);
    return undefined;
  }
}

function creditAsker(subject: Subject, ledger: Ledger, { creditSources, network, now }: ResolveParts) {
  /** Which of its sets of needs each source was last asked with; smaller is better. */
  const askedWith = new Map<string, number>();
  const isFound = (source: string) => ledger.outcomeOf(source)?.state === 'found';

  async function ask(source: CreditSource, met: number): Promise<void> {
    askedWith.set(source.id, met);
    if (!isFound(source.id)) ledger.note({ source: source.id, state: 'asking' });
    const report = await guarded(ledger, source.id, () => source.credits(subject, ledger.known, network));
    if (report) ledger.take(`${source.id}:credits`, source.id, report);
  }

  /** A better set of needs is worth a second question only when the first led nowhere. */
  function isDue(source: CreditSource, met: number | undefined): met is number {
    const before = askedWith.get(source.id);
    return met !== undefined && (before === undefined || (met < before && !isFound(source.id)));
  }

  async function askRound(round: Round): Promise<void> {
    for (;;) {
      const due = creditSources
        .filter((source) => source.round === round)
        .flatMap((source) => {
          const met = metNeeds(source.needs, ledger.known);
          return isDue(source, met) ? [{ source, met }] : [];
        });
      if (due.length === 0) return;
      await Promise.all(due.map(({ source, met }) => ask(source, met)));
    }
  }

  async function unfoldWith(source: CreditSource, signal: AbortSignal): Promise<void> {
    const unclear = unclearTracks(ledger.answer());
    if (!source.onTracks || unclear.length === 0) return;
    for await (const report of source.onTracks(subject, ledger.known, tracksToAsk(source.id, subject, unclear), network)) {
      ledger.take(`${source.id}:track:${report.tracks[0]?.position}`, source.id, report);
      if (signal.aborted) return;
    }
  }

  return {
    askRound,
    readPage(claims: RawClaim[]): void {
      const own = creditSources.find((source) => source.id === subject.ref.site);
      if (!own?.fromPage || claims.length === 0) return;
      ledger.take(`${own.id}:page`, own.id, own.fromPage(subject, claims, new Date(now()).toISOString()));
      // A song page holds the whole record of its song: there is nothing more to ask.
      if (subject.ref.kind === 'track') askedWith.set(own.id, -1);
    },
    noteSkipped(): void {
      for (const { id, needs } of creditSources) {
        if (ledger.outcomeOf(id)) continue;
        ledger.note({ source: id, state: 'skipped', reason: metNeeds(needs, ledger.known) === undefined ? 'no-key' : 'later' });
      }
    },
    async unfold(signal: AbortSignal): Promise<void> {
      for (const source of creditSources) await guarded(ledger, source.id, () => unfoldWith(source, signal));
    },
    async choose(key: string): Promise<void> {
      const { source, known } = decisionIn(key);
      ledger.decide(known);
      await Promise.all(creditSources.filter((each) => each.id === source).map((each) => ask(each, 0)));
    },
    async retry(): Promise<void> {
      const failed = creditSources.filter((source) => ledger.outcomeOf(source.id)?.state === 'failed');
      await Promise.all(failed.map((source) => ask(source, metNeeds(source.needs, ledger.known) ?? 0)));
    },
  };
}

const KEYS: Record<string, { source: string; need: keyof Known }> = {
  'mb:release': { source: 'musicbrainz', need: 'mbRelease' },
  'mb:recording': { source: 'musicbrainz', need: 'mbRecording' },
  'genius:album': { source: 'genius', need: 'geniusAlbum' },
  'genius:song': { source: 'genius', need: 'geniusSong' },
};

function decisionIn(key: string): { source: string | undefined; known: Known } {
  const [service, kind, id] = key.split(':');
  const entry = KEYS[`${service}:${kind}`];
  return entry && id ? { source: entry.source, known: { [entry.need]: id } } : { source: undefined, known: {} };
}

function peopleAsker(ledger: Ledger, { personSources, network }: ResolveParts) {
  const asked = new Map<string, Set<string>>();
  const isPerson = ({ kind }: Contributor) => kind !== 'company' && kind !== 'place';

  async function askOne(source: PersonSource, wanted: Contributor[]): Promise<void> {
    const before = asked.get(source.id) ?? new Set();
    const fresh = wanted.filter((person) => isPerson(person) && !before.has(person.id));
    const [first] = fresh;
    if (!first) return;
    asked.set(source.id, new Set([...before, ...fresh.map((person) => person.id)]));
    if (source.personRound === 'first' && !ledger.outcomeOf(source.id)) ledger.note({ source: source.id, state: 'asking' });
    const report = await guarded(ledger, source.id, () => source.people(fresh, network), source.personRound === 'on-person');
    if (report) ledger.takePeople(`${source.id}:${first.id}`, source.id, report, fresh);
  }

  return {
    async ask(round: PersonSource['personRound'], wanted: Contributor[]): Promise<void> {
      await Promise.all(personSources.filter((source) => source.personRound === round).map((source) => askOne(source, wanted)));
    },
    forgetFailed(): void {
      for (const { id } of personSources) if (ledger.outcomeOf(id)?.state === 'failed') asked.delete(id);
    },
  };
}
