import type { Contributor } from '../../model/contributor';
import type { DiscographyView } from '../../model/discography';
import type { CataloguePage, CatalogueSource, CatalogueWay } from '../../sources/source';
import { guarded } from '../guarded';
import { type SourceNetwork, untilSignal } from '../source-network';
import type { DiscographyLedger } from './ledger';

/** How much to read: pages, or, where a source tells record by record, records. */
export interface Portion {
  pages: number;
  records: number;
}

/** One source being read, page by page. */
export interface Reader {
  /** It has not answered yet, or has failed. */
  isWaiting(): boolean;
  hasMore(): boolean;
  /** Until the portion is read, there is no more, it fails, or the signal fires. */
  read(portion: Portion, about: Contributor, signal: AbortSignal): Promise<void>;
}

export interface ReaderParts {
  view: DiscographyView;
  ledger: DiscographyLedger;
  network: SourceNetwork;
  /** Without the limit of one answer: records one by one may be many. */
  unlimited: SourceNetwork;
}

export function createReader(source: CatalogueSource, { view, ledger, network, unlimited }: ReaderParts): Reader {
  let way: CatalogueWay = source;
  let isUnread = true;
  let next: string | undefined;
  let taken = 0;
  let recordsRead = 0;

  const ask = (about: Contributor, signal: AbortSignal) => {
    const within = untilSignal(way === source ? network : unlimited, () => [signal]);
    return view === 'artist' ? way.recordsOf(about, next, within) : way.creditsOf(about, next, within);
  };

  /** undefined = it failed, nobody waits any more, or it cannot be asked. */
  async function onePage(about: Contributor, signal: AbortSignal): Promise<CataloguePage | undefined> {
    if (ledger.outcomeOf(source.id)?.state !== 'found') ledger.note({ source: source.id, state: 'asking' });
    const answer = await guarded(ledger, source.id, async () => ({ page: await ask(about, signal) }));
    if (answer && !answer.page) ledger.note({ source: source.id, state: 'skipped', reason: 'no-key' });
    if (!answer?.page) return undefined;
    isUnread = false;
    next = answer.page.next;
    taken += 1;
    ledger.take(`${source.id}:${taken}`, source.id, answer.page);
    return answer.page;
  }

  /** A way that is refused is refused again; one that answers more than can be read does so at any page. */
  function turn(): boolean {
    const outcome = ledger.outcomeOf(source.id);
    const kind = outcome?.state === 'failed' ? outcome.kind : undefined;
    const isNoUse = kind === 'bad-data' || (kind === 'refused' && isUnread);
    if (!source.otherWay || way !== source || !isNoUse) return false;
    way = source.otherWay;
    isUnread = true;
    next = undefined;
    return true;
  }

  async function readOn({ pages, records }: Portion, about: Contributor, signal: AbortSignal): Promise<void> {
    const until = recordsRead + records;
    let pagesRead = 0;
    while (!signal.aborted && (isUnread || next !== undefined)) {
      const page = await onePage(about, signal);
      if (!page && !turn()) return;
      if (!page) continue;
      pagesRead += 1;
      const { unit, read } = page.progress;
      if (unit === 'records') recordsRead = read;
      if (unit === 'records' ? read >= until : pagesRead >= pages) return;
    }
  }

  return {
    isWaiting: () => isUnread || ledger.outcomeOf(source.id)?.state === 'failed',
    hasMore: () => isUnread || next !== undefined,
    async read(portion, about, signal) {
      await readOn(portion, about, signal);
      if (ledger.outcomeOf(source.id)?.state === 'asking') ledger.settle(source.id);
    },
  };
}
