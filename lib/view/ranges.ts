/** Those of a list that are wanted, by how they are shown; three or more in a row as "4–6". */
export function ranges<Item>(all: Item[], isWanted: (item: Item) => boolean, shown: (item: Item) => string): string {
  const runs: string[][] = [[]];
  for (const item of all) {
    if (isWanted(item)) runs.at(-1)?.push(shown(item));
    else runs.push([]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run)).join(', ');
}
