/** How pages are drawn, by the query of the first address: `?testuri=1`, `?dom=next` or `mixed`, `?classes=random`. */
export interface Look {
  /** Sections name their subject. */
  withUri: boolean;
  /** The header has the marks of the next generation. */
  isNextHeader: boolean;
  /** So has the row. `mixed` is a roll-out under way: rows count from 0 here, and the first one on screen is an old one. */
  isNextRow(index: number): boolean;
  /** Class names say nothing, and are others each time. */
  hasRandomClasses: boolean;
}

export function lookOf(query: URLSearchParams): Look {
  const dom = query.get('dom');
  return {
    withUri: query.get('testuri') === '1',
    isNextHeader: dom === 'next',
    isNextRow: (index) => dom === 'next' || (dom === 'mixed' && index % 2 === 1),
    hasRandomClasses: query.get('classes') === 'random',
  };
}

const randomWord = (): string => `c${Math.random().toString(36).slice(2, 10)}`;

/** Gives an element and all below it the class names of the look. */
export function dressed<Made extends Element>(made: Made, { hasRandomClasses }: Look): Made {
  if (!hasRandomClasses) return made;
  for (const each of [made, ...made.querySelectorAll('*')]) each.setAttribute('class', `${randomWord()} ${randomWord()}`);
  return made;
}
