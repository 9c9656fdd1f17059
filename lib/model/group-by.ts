/** Map.groupBy for Node 20, which lacks it. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/groupBy */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
