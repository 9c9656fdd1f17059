import { creditRows } from './credit-rows';
import { blockOf, type Line, linesIn, partsOf } from './lines';

/** Names under one label, as they are on screen. */
export interface CreditGroup {
  /** In the language of the page. */
  label: string;
  names: Line[];
  /** false = only its words can tell whether the label is a role: the structure does not. */
  isSure: boolean;
}

const HEADING = 'h1,h2,h3,h4,h5,h6,dt,[role="heading"]';

/**
 * The groups of a credits dialog, by structure alone. Three forms are known: rows of two lines, a name and its roles (2026);
 * blocks that open with a label and go on with names; labels and names side by side in one block.
 * Empty = no link to an artist under any label. undefined = the structure can be read in more than one way.
 * https://github.com/spicetify/cli/blob/main/css-map.json lists the parts of the older form.
 */
export function groupsIn(dialog: Element): CreditGroup[] | undefined {
  const lines = linesIn(dialog);
  const linked = lines.filter(({ artistId }) => artistId);
  const rows = creditRows(dialog, linked);
  if (rows) return rows.map(({ name, role }) => ({ label: role.text, names: [name], isSure: name.artistId !== undefined }));
  if (linked.some((line) => isLoneRow(line, dialog))) return undefined;
  const blocks = blocksOf(linked, dialog);
  return blocks.length > 0 ? groupsOfBlocks(blocks) : flatGroups(lines);
}

/** A link that is followed by words about it: its row may hold a name and a role, or two names. */
function isLoneRow(line: Line, dialog: Element): boolean {
  const { lines } = blockOf(line, dialog);
  return lines.length > 1 && lines[0]?.element === line.element && lines.filter(({ isLink }) => isLink).length === 1;
}

/** Blocks with a link, and the blocks of the same make beside them. */
function blocksOf(linked: Line[], dialog: Element): Element[] {
  const found = new Set<Element>();
  const seen = new Set<Element>();
  for (const line of linked) {
    for (let at = line.element.parentElement; at && at !== dialog && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      const twins = opensWithLabel(at) ? twinsOf(at) : [];
      if (twins.length === 0) continue;
      for (const block of [at, ...twins]) found.add(block);
      break;
    }
  }
  return [...dialog.querySelectorAll('*')].filter((element) => found.has(element));
}

function opensWithLabel(element: Element): boolean {
  const [label, ...rest] = partsOf(element);
  return rest.length > 0 && label?.lines.length === 1 && label.lines[0]?.isLink === false;
}

const twinsOf = (element: Element): Element[] =>
  [...(element.parentElement?.children ?? [])].filter(
    (other) => other !== element && other.tagName === element.tagName && opensWithLabel(other),
  );

function groupsOfBlocks(blocks: Element[]): CreditGroup[] | undefined {
  if (blocks.some((block) => blocks.some((other) => other !== block && other.contains(block)))) return undefined;
  const groups = blocks.map(groupOfBlock);
  return groups.every((group) => group !== undefined) ? groups : undefined;
}

function groupOfBlock(block: Element): CreditGroup | undefined {
  const [label, ...rest] = partsOf(block);
  const [only, second] = rest;
  let entries = rest;
  for (let at = second ? undefined : only; at && at.lines.length > 1; at = entries.length === 1 ? entries[0] : undefined)
    entries = partsOf(at.child);
  // An entry of several texts is no name, unless each of them is a link.
  if (entries.some(({ lines }) => lines.length > 1 && !lines.every(({ isLink }) => isLink))) return undefined;
  const names = entries.flatMap(({ lines }) => lines);
  return { label: label?.lines[0]?.text ?? '', names, isSure: names.some(({ artistId }) => artistId) };
}

/** Links after the nearest text that is none. What is no link may be a name as well as a label, so it is never taken for a name. */
function flatGroups(lines: Line[]): CreditGroup[] {
  const groups: CreditGroup[] = [];
  let label: Line | undefined;
  for (const [index, line] of lines.entries()) {
    if (!line.isLink) label = line;
    if (!line.artistId || !label) continue;
    if (lines[index - 1] === label) groups.push({ label: label.text, names: [], isSure: label.element.closest(HEADING) !== null });
    groups.at(-1)?.names.push(line);
  }
  return groups;
}
