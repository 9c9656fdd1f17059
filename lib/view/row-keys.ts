/**
 * Keys that a row keeps from one revision to the next. Ids do not: a better one replaces "name:…" as sources answer, and
 * what is open would close. Equal words – namesakes – are told apart by their order.
 */
export function rowKeys<Row>(rows: Row[], wordsOf: (row: Row) => string): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const words = wordsOf(row);
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return count === 0 ? words : `${words} ${count + 1}`;
  });
}
