import { blockOf, type Line, linesIn } from './lines';

/** A row of two lines: who, and as what. */
export interface CreditRow {
  name: Line;
  role: Line;
}

interface Found extends CreditRow {
  element: Element;
}

/**
 * Rows below an element, those of people without a page included. undefined = nothing here is made of rows, or some of its
 * links to artists stand in no row.
 */
export function creditRows(within: Element, linked: Line[]): CreditRow[] | undefined {
  const samples = linked
    .flatMap((line) => rowOf(blockOf(line, within).element) ?? [])
    .filter(({ name, element }) => name.artistId && hasTwin(element));
  const [sample] = samples;
  if (!sample) return undefined;
  const depth = depthOf(sample.element, within);
  const rows = [...within.querySelectorAll(sample.element.tagName)]
    .filter((element) => depthOf(element, within) === depth)
    .flatMap((element) => rowOf(element) ?? []);
  const placed = new Set(rows.map(({ name }) => name.element));
  const first = linked.findIndex(({ element }) => placed.has(element));
  return linked.slice(first).every(({ element }) => placed.has(element)) ? rows.map(({ name, role }) => ({ name, role })) : undefined;
}

function rowOf(element: Element): Found | undefined {
  const [name, role, more] = linesIn(element);
  return name && role && !role.isLink && !more ? { element, name, role } : undefined;
}

/** Side by side, or two blocks with a label between them could pass for rows. */
const hasTwin = ({ tagName, nextElementSibling, previousElementSibling }: Element): boolean =>
  [nextElementSibling, previousElementSibling].some((beside) => beside?.tagName === tagName && rowOf(beside) !== undefined);

function depthOf(element: Element, within: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) depth += 1;
  return depth;
}
