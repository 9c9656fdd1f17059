import type { DiscographyRecord } from '../../model/discography';
import type { CatalogueLists, CatalogueSource } from '../../sources/source';
import { guarded } from '../guarded';
import { type SourceNetwork, untilSignal } from '../source-network';
import type { DiscographyLedger } from './ledger';
import { ownSongs, withOwnSongs } from './own-songs';

/** What reads a person's records with everybody on them: who works with whom is told nowhere else. */
export interface CompanyReader {
  /** The newest `records` of those that have not been read yet; one that fails is tried again the next time. */
  read(records: number, signal: AbortSignal): Promise<void>;
}

export function createCompanyReader(sources: CatalogueSource[], ledger: DiscographyLedger, network: SourceNetwork): CompanyReader {
  const done = new Set<string>();

  async function readOne(record: DiscographyRecord, signal: AbortSignal): Promise<boolean> {
    const within = untilSignal(network, () => [signal]);
    for (const source of sources) {
      // What is known of the person stands, whether or not a record can be read.
      const answer = await guarded(ledger, source.id, async () => ({ lists: await source.crewOf(record, within) }), true);
      if (!answer) return false;
      if (!answer.lists) continue;
      ledger.takeCompany(`${source.id}:company:${record.key}`, source.id, onOwnSongs(answer.lists, ownSongs(ledger.discography())));
    }
    return true;
  }

  return {
    async read(records, signal) {
      const due = withOwnSongs(ledger.discography())
        .filter(({ key }) => !done.has(key))
        .slice(0, records);
      ledger.company({ read: done.size, hasFailed: false });
      for (const record of due) {
        const isRead = await readOne(record, signal);
        if (signal.aborted) return;
        if (isRead) done.add(record.key);
        ledger.company({ read: done.size, hasFailed: !isRead });
        if (!isRead) return;
      }
    },
  };
}

/** What else is on the record is not about them. */
function onOwnSongs({ songs, credits, contributors, records }: CatalogueLists, own: Set<string>): CatalogueLists {
  const kept = credits.flatMap((credit) => {
    const scope = credit.scope === 'release' ? [] : credit.scope.filter((id) => own.has(id));
    return scope.length > 0 ? [{ ...credit, scope }] : [];
  });
  const people = new Set([...kept.map(({ contributor }) => contributor), ...songs.flatMap(({ artistKeys }) => artistKeys)]);
  return {
    records,
    songs: songs.filter(({ id }) => own.has(id)),
    credits: kept,
    contributors: contributors.filter(({ id }) => people.has(id)),
  };
}
