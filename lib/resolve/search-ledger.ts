import type { SourceError } from '../errors';
import type { Outcome } from '../model/answer';
import type { SearchAnswer } from '../model/found';
import type { Heard } from '../search/entry';
import { beginsWith } from '../search/fit';
import { type Asked, merge } from '../search/merge';
import type { SearchHit } from '../sources/source';

/** Everything that has been heard about one question, and the answer it makes. */
export interface SearchLedger {
  /** What a source has found; further hits follow earlier ones. */
  hear(source: string, hits: SearchHit[]): void;
  note(outcome: Outcome): void;
  fail(source: string, error: SourceError): void;
  outcomeOf(source: string): Outcome | undefined;
  hasHits(): boolean;
  /** Records or songs. */
  hasRecords(): boolean;
  /** Somebody whose name begins with what was typed. */
  hasSomebody(): boolean;
  /** Everybody has been heard. */
  close(): void;
}

/** `onChange` hears of every new answer. */
export function createSearchLedger(
  { link, ...asked }: Asked & Pick<SearchAnswer, 'link'>,
  onChange: (answer: SearchAnswer) => void,
): SearchLedger {
  const heard = new Map<string, SearchHit[]>();
  const outcomes = new Map<string, Outcome>();
  const hits = () => [...heard.values()].flat();

  function tell(complete = false): void {
    const all = [...heard].map(([source, own]): Heard => ({ source, hits: own }));
    onChange({
      query: asked.query,
      scope: asked.scope,
      ...(link ? { link } : {}),
      found: merge(all, asked),
      outcomes: asked.sources.flatMap((source) => outcomes.get(source) ?? []),
      complete,
    });
  }

  function note(outcome: Outcome): void {
    outcomes.set(outcome.source, outcome);
    tell();
  }

  return {
    note,
    hear(source, found) {
      const all = [...(heard.get(source) ?? []), ...found];
      heard.set(source, all);
      note(all.length > 0 ? { source, state: 'found', credits: all.length } : { source, state: 'none' });
    },
    fail: (source, { kind, retryAt }) => note({ source, state: 'failed', kind, ...(retryAt ? { retryAt } : {}) }),
    outcomeOf: (source) => outcomes.get(source),
    hasHits: () => hits().length > 0,
    hasRecords: () => hits().some(({ kind }) => kind !== 'artist'),
    hasSomebody: () => hits().some((hit) => hit.kind === 'artist' && beginsWith(asked.query, hit)),
    close: () => tell(true),
  };
}
