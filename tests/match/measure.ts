import { match } from '../../lib/match/match';
import type { Pair } from './pairs';

export interface Measured {
  precision: number;
  abstention: number;
  /** Names of pairs with a wrong answer, and of true pairs with none. */
  wrong: string[];
  missed: string[];
  line: string;
}

/** Precision: right answers of all answers. Abstention: true pairs without an answer of all true pairs. */
export function measure(table: string, pairs: Pair[]): Measured {
  const results = pairs.map(({ name, sought, offered, truth }) => {
    const found = match(sought, offered);
    return { name, truth, answer: 'best' in found ? found.best.id : undefined };
  });
  const answered = results.filter(({ answer }) => answer !== undefined);
  const wrong = answered.filter(({ answer, truth }) => answer !== truth);
  const trueOnes = results.filter(({ truth }) => truth !== undefined);
  const missed = trueOnes.filter(({ answer }) => answer === undefined);
  const precision = answered.length > 0 ? 1 - wrong.length / answered.length : 0;
  const abstention = missed.length / trueOnes.length;
  const line = `match: ${table} ${pairs.length} pairs, ${trueOnes.length} true, precision ${precision.toFixed(3)}, abstention ${abstention.toFixed(2)}`;
  return { precision, abstention, wrong: wrong.map(({ name }) => name), missed: missed.map(({ name }) => name), line };
}
