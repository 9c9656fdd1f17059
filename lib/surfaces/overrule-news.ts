import type { Overrule } from '../model/overrule';

type Listener = (overrules: Overrule[], isPrivate: boolean) => void;

/** What the person says on one surface holds on all that are open: who hears it tells the others. */
export interface OverruleNews {
  /** All that the person has said, for surfaces of private windows or of the others. */
  tell: Listener;
  listen(listener: Listener): void;
}

export function createOverruleNews(): OverruleNews {
  const listeners: Listener[] = [];
  return {
    tell(overrules, isPrivate) {
      for (const listener of listeners) listener(overrules, isPrivate);
    },
    listen: (listener) => void listeners.push(listener),
  };
}
