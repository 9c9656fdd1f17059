import type { RawClaim, Subject } from '../model/subject';
import type { CreditSource, Known, Round } from '../sources/source';
import { tracksToAsk, unclearTracks } from './gaps';
import { guarded } from './guarded';
import { metNeeds } from './known';
import type { Ledger } from './ledger';
import { type SourceNetwork, untilSignal } from './source-network';

/** What asks the sources of credits, each at most once per distinct input. */
export interface CreditAsker {
  /** Takes what the open page itself says; no request. */
  readPage(claims: RawClaim[]): Promise<void>;
  /** Until no source of this round has newly met needs. */
  askRound(round: Round): Promise<void>;
  /** Says of sources that were not asked why not. */
  noteSkipped(): void;
  unfold(signal: AbortSignal): Promise<void>;
  choose(key: string): Promise<void>;
  /** The person has chosen this candidate earlier: its source is asked for it in its round. Unknown keys are ignored. */
  presume(key: string): void;
  /** Asks again what failed. */
  retry(): Promise<void>;
}

interface Asking {
  subject: Subject;
  ledger: Ledger;
  sources: CreditSource[];
  network: SourceNetwork;
  /** Without the limit of one answer: tracks may be many. */
  unlimited: SourceNetwork;
  now(): number;
  /** Which of its sets of needs each source was last asked with; smaller is better. */
  askedWith: Map<string, number>;
  /** How often each source was asked so far. */
  turns: Map<string, number>;
}

export function createCreditAsker(parts: Omit<Asking, 'askedWith' | 'turns'>): CreditAsker {
  const asking: Asking = { ...parts, askedWith: new Map(), turns: new Map() };
  const { ledger, sources } = parts;
  return {
    readPage: (claims) => readPage(asking, claims),
    askRound: (round) => askRound(asking, round),
    noteSkipped() {
      for (const { id, needs } of sources) {
        // A source without needs is never asked: it speaks where a page speaks for it.
        if (ledger.outcomeOf(id) || needs.length === 0) continue;
        ledger.note({ source: id, state: 'skipped', reason: metNeeds(needs, ledger.known) === undefined ? 'no-key' : 'later' });
      }
    },
    async unfold(signal) {
      for (const source of sources) await guarded(ledger, source.id, () => unfoldWith(asking, source, signal));
    },
    presume: (key) => ledger.decide(decisionIn(key).known),
    async choose(key) {
      const { source, known } = decisionIn(key);
      ledger.decide(known);
      await Promise.all(sources.filter((each) => each.id === source).map((each) => ask(asking, each, 0)));
    },
    async retry() {
      const failed = sources.filter((source) => ledger.outcomeOf(source.id)?.state === 'failed');
      await Promise.all(failed.map((source) => ask(asking, source, metNeeds(source.needs, ledger.known) ?? 0)));
    },
  };
}

async function readPage({ subject, sources, ledger, now, askedWith }: Asking, claims: RawClaim[]): Promise<void> {
  const own = sources.find((source) => source.id === subject.ref.site);
  if (!own?.fromPage || claims.length === 0) return;
  const readAt = new Date(now()).toISOString();
  await guarded(ledger, own.id, async () => {
    const report = own.fromPage?.(subject, claims, readAt);
    if (report) ledger.take(`${own.id}:page`, own.id, report);
  });
  // A song page holds the whole record of its song: there is nothing more to ask.
  if (subject.ref.kind === 'track') askedWith.set(own.id, -1);
}

/** Of two questions to one source (the person has chosen a record meanwhile) the later one's answer counts. */
async function ask({ subject, ledger, network, askedWith, turns }: Asking, source: CreditSource, met: number): Promise<void> {
  askedWith.set(source.id, met);
  const turn = (turns.get(source.id) ?? 0) + 1;
  turns.set(source.id, turn);
  if (!isFound(ledger, source)) ledger.note({ source: source.id, state: 'asking' });
  await guarded(ledger, source.id, async () => {
    const report = await source.credits(subject, ledger.known, network).catch((error: unknown) => {
      if (turns.get(source.id) === turn) throw error;
    });
    if (report && turns.get(source.id) === turn) ledger.take(`${source.id}:credits`, source.id, report);
  });
}

const isFound = (ledger: Ledger, source: CreditSource): boolean => ledger.outcomeOf(source.id)?.state === 'found';

async function askRound(asking: Asking, round: Round): Promise<void> {
  for (;;) {
    const due = asking.sources
      .filter((source) => source.round === round)
      .flatMap((source) => {
        const met = metNeeds(source.needs, asking.ledger.known);
        return isDue(asking, source, met) ? [{ source, met }] : [];
      });
    if (due.length === 0) return;
    await Promise.all(due.map(({ source, met }) => ask(asking, source, met)));
  }
}

/** A better set of needs is worth a second question only when the first led nowhere. */
function isDue({ ledger, askedWith }: Asking, source: CreditSource, met: number | undefined): met is number {
  const before = askedWith.get(source.id);
  return met !== undefined && (before === undefined || (met < before && !isFound(ledger, source)));
}

async function unfoldWith({ subject, ledger, unlimited }: Asking, source: CreditSource, signal: AbortSignal): Promise<void> {
  const network = untilSignal(unlimited, () => [signal]);
  const unclear = unclearTracks(ledger.answer());
  if (!source.onTracks || unclear.length === 0) return;
  for await (const report of source.onTracks(subject, ledger.known, tracksToAsk(source.id, subject, unclear), network)) {
    ledger.take(`${source.id}:track:${report.tracks[0]?.position}`, source.id, report);
    if (signal.aborted) return;
  }
}

/** What the key of a chosen candidate makes known. */
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
