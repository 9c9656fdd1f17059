import type { Discography } from '../../model/discography';
import type { Overrule } from '../../model/overrule';
import type { CatalogueSource, PersonSource } from '../../sources/source';
import type { SourceNetwork } from '../source-network';
import { createTimeLimits } from '../time-limits';
import { createDiscographyPeople } from './ask-people';
import { createDiscographyLedger, type Question } from './ledger';
import { peopleToAsk } from './people-to-ask';
import { createCompanyReader } from './read-company';
import { createReader, type Portion, type Reader } from './read-source';

export interface DiscographyParts {
  catalogueSources: CatalogueSource[];
  personSources: PersonSource[];
  network: SourceNetwork;
  /** Fires when nobody waits for the discography any more; it then stays as it is. */
  signal?: AbortSignal;
  /** Called after every change with the discography so far. */
  onChange(discography: Discography): void;
}

/** An artist's or a person's page being answered. Every method may be called at any time; nothing is asked for twice. */
export interface DiscographyResolution {
  /** The first pages, and who the people on them are. */
  start(): Promise<void>;
  /** Reads on where the reading has stopped; while something is read, that is waited for instead. */
  more(): Promise<void>;
  /** Reads a few more records of a person with everybody on them; `stop` ends that too. */
  company(): Promise<void>;
  /** Ends the reading; `more` takes it up again. */
  stop(): void;
  /** Ask again what failed. */
  retry(): Promise<void>;
  /** Ask about one contributor. Unknown ids are ignored. */
  openPerson(id: string): Promise<void>;
  /** All that the person has said, in place of what they had said before. */
  heed(overrules: Overrule[]): void;
  discography(): Discography;
}

const FIRST: Portion = { pages: 2, records: 2 };
/** Record by record, the person watches and can stop. */
const MORE: Record<Question['view'], Portion> = {
  artist: { pages: 2, records: Number.POSITIVE_INFINITY },
  person: { pages: 1, records: Number.POSITIVE_INFINITY },
};

/** One request each, a second apart. */
const COMPANY_RECORDS = 4;

/** Work that ends when somebody says so, one at a time: a second wish waits for the first. */
function createReading(running: (change: 1 | -1) => void) {
  let stopping = new AbortController();
  let reading: Promise<void> | undefined;
  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    stopping = new AbortController();
    running(1);
    await work(stopping.signal).finally(() => running(-1));
  };
  return {
    stop: () => stopping.abort(),
    alone(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
      reading ??= run(work).finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
}

export function createDiscography(question: Question, parts: DiscographyParts): DiscographyResolution {
  const { view } = question;
  const catalogue = parts.catalogueSources.map(({ id }) => id);
  const ledger = createDiscographyLedger(question, { catalogue, people: parts.personSources.map(({ id }) => id) }, parts.onChange);
  // Each step has the time of one answer: records one by one take longer than that.
  const { network, unlimited, within } = createTimeLimits(parts.network, parts.signal);
  const readers = parts.catalogueSources.map((source) => createReader(source, { view, ledger, network, unlimited }));
  const people = createDiscographyPeople(ledger, parts.personSources, network, catalogue);
  const company = createCompanyReader(parts.catalogueSources, ledger, unlimited);
  const { alone, stop } = createReading(ledger.running);
  const about = () => ledger.discography().about;
  const everybody = () => within(() => people.everybody(view === 'artist' ? peopleToAsk(ledger.discography()) : [about()]));

  const read = (due: Reader[], portion: Portion, signal: AbortSignal) =>
    within(async () => {
      await Promise.all(due.map((reader) => reader.read(portion, about(), signal)));
    });

  async function begin(signal: AbortSignal): Promise<void> {
    // Whom a catalogue does not know by an id of its own, another source may tell it of.
    if (view === 'person' || !about().ids.mb) await within(() => people.everybody([about()]));
    const waiting = readers.filter((reader) => reader.isWaiting());
    await read(waiting, FIRST, signal);
    if (view === 'artist') return everybody();
    await within(() => people.one(about(), true));
  }

  return {
    discography: ledger.discography,
    stop,
    start: () => alone(begin),
    more: () =>
      alone(async (signal) => {
        const open = readers.filter((reader) => reader.hasMore());
        await read(open, MORE[view], signal);
        await everybody();
      }),
    company: () => alone((signal) => company.read(COMPANY_RECORDS, signal)),
    retry: () =>
      alone((signal) => {
        people.forgetFailed();
        return begin(signal);
      }),
    async openPerson(id) {
      const person = ledger.discography().contributors.find((each) => each.id === id);
      if (!person) return;
      ledger.running(1);
      const isRead = view === 'person' && id === about().id;
      const both = () => Promise.all([people.everybody([person]), people.one(person, isRead)]);
      await within(both).finally(() => ledger.running(-1));
    },
    heed: ledger.overrule,
  };
}
