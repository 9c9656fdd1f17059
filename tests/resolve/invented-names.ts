import { normaliseName } from '../../lib/model/names';

/** Numbers from 0 up to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Picks one of a list. */
type Pick = <T>(list: readonly [T, ...T[]]) => T;

const LATIN = ['mar', 'ven', 'tol', 'ash', 'rin', 'kel', 'dor', 'sa', 'lu', 'bén', 'or', 'quö', 'thi', 'ska'] as const;
const CYRILLIC = ['ма', 'ве', 'то', 'ли', 'рин', 'ка', 'дор', 'са', 'лу', 'бе', 'жен', 'шо', 'ёл', 'щи'] as const;
const ENDINGS = ['ов', 'ин', 'ский', 'енко', 'ева', 'юк'] as const;
const FAMILIES = ['김', '윤', '서', '한', '도', '마', '백', '류', '남궁'] as const;
const HANGUL = ['하', '린', '준', '설', '담', '윤', '별', '솔', '루', '온', '찬', '겸'] as const;
const DIGITS = ['7', '88', '303', '4x4', '2k', '99'] as const;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const latinWord = (pick: Pick): string => capital(pick(LATIN) + pick(LATIN));

const STAGE: readonly [(pick: Pick) => string, ...((pick: Pick) => string)[]] = [
  (pick) => `DJ ${latinWord(pick)}`,
  (pick) => `Lil ${latinWord(pick)}`,
  (pick) => `$${latinWord(pick).toUpperCase()}`,
  (pick) => `${latinWord(pick).replace(/[aou]/g, '$')}${pick(DIGITS)}`,
  (pick) => `${latinWord(pick)}!`,
  (pick) => `${capital(pick(LATIN))}!${pick(LATIN)}`,
  (pick) => `${latinWord(pick).toLowerCase()}.wav`,
  (pick) => `${capital(pick(LATIN))}.${pick(LATIN)}.${pick(DIGITS)}`,
  (pick) => `${latinWord(pick)} ${latinWord(pick)} p/k/a ${latinWord(pick)}`,
  (pick) => `${latinWord(pick)} “${latinWord(pick)}” ${latinWord(pick)}`,
];

/** Styles of names, each with what makes one. */
export const STYLES: readonly [(pick: Pick) => string, ...((pick: Pick) => string)[]] = [
  (pick) => `${latinWord(pick)} ${latinWord(pick)}${pick(LATIN)}`,
  (pick) => `${capital(pick(CYRILLIC) + pick(CYRILLIC))} ${capital(pick(CYRILLIC))}${pick(ENDINGS)}`,
  (pick) => `${pick(FAMILIES)}${pick(HANGUL)}${pick(HANGUL)}`,
  (pick) => pick(STAGE)(pick),
];

/** Different names, the styles in turn; the same in every run. */
export function inventedNames(count: number, seed: number): string[] {
  const random = seeded(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? list[0];
  const names = new Map<string, string>();
  while (names.size < count) {
    const name = (STYLES[names.size % STYLES.length] ?? STYLES[0])(pick);
    if (!names.has(normaliseName(name))) names.set(normaliseName(name), name);
  }
  return [...names.values()];
}
