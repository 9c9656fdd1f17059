import type { SearchAnswer } from '../model/found';
import type { Heard } from '../search/entry';
import { beginsWith } from '../search/fit';
import { type Asked, merge } from '../search/merge';
import type { SearchHit } from '../sources/source';
import { createOutcomes, type Outcomes } from './outcomes';

/** Everything that has been heard about one question, and the answer it makes. */
export interface SearchLedger extends Outcomes {
  /** What a source has found; further hits follow earlier ones. */
  hear(source: string, hits: SearchHit[]): void;
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
  const { set: _, all, ...outcomes } = createOutcomes(asked.sources, () => tell());
  const hits = () => [...heard.values()].flat();

  function tell(complete = false): void {
    const said = [...heard].map(([source, own]): Heard => ({ source, hits: own }));
    onChange({
      query: asked.query,
      scope: asked.scope,
      ...(link ? { link } : {}),
      found: merge(said, asked),
      outcomes: all(),
      complete,
    });
  }

  return {
    ...outcomes,
    hear(source, found) {
      const own = [...(heard.get(source) ?? []), ...found];
      heard.set(source, own);
      outcomes.note(own.length > 0 ? { source, state: 'found', credits: own.length } : { source, state: 'none' });
    },
    hasHits: () => hits().length > 0,
    hasRecords: () => hits().some(({ kind }) => kind !== 'artist'),
    hasSomebody: () => hits().some((hit) => hit.kind === 'artist' && beginsWith(asked.query, hit)),
    close: () => tell(true),
  };
}
