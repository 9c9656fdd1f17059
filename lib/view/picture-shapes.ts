import { MARK_KINDS, type Mark, type MarkKind, type Picture, type PictureColumn, type PictureRow } from './picture';

/** Height of a row in px. */
export const ROW = 20;
const BASE = 17;
const TALL = 14;
const BAR = 8;

/** A path that is filled by the even-odd rule. `empty` = nothing is credited there, `unsaid` = on tracks that are not said. */
export interface Shape {
  kind: MarkKind | 'empty' | 'unsaid';
  path: string;
}

/** All that is drawn of one row, one path for each kind, on `cell` px a column: full, half, outline or tick; a bar = the whole record. */
export function shapesOf(row: PictureRow, columns: PictureColumn[], cell: number): Shape[] {
  const width = columns.length * cell - 2;
  const marks = MARK_KINDS.map((kind): Shape => ({ kind, path: pathOf(kind, row, columns, cell) }));
  const whole: Shape[] = row.whole ? [{ kind: row.whole.kind, path: barPath(row.whole.kind, width) }] : [];
  const ground: Shape = row.unsaid ? { kind: 'unsaid', path: dashes(width) } : { kind: 'empty', path: emptyPath(row, columns, cell) };
  return [...(row.whole ? whole : [ground]), ...marks].filter(({ path }) => path !== '');
}

function pathOf(kind: MarkKind, { marks, whole }: PictureRow, columns: PictureColumn[], cell: number): string {
  return columns
    .map(({ id }, index) => {
      const mark = marks.get(id);
      return mark?.kind === kind && says(mark, whole)
        ? markPath(kind, index * cell + 1, cell - 2, Math.max(3, Math.round(TALL * (mark.share ?? 1))))
        : '';
    })
    .join('');
}

/** Whether a mark says anything that the bar behind it does not. */
const says = ({ kind, roles }: Mark, whole: Mark | undefined): boolean =>
  kind !== whole?.kind || (kind === 'other' && roles.length > whole.roles.length);

const rect = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;
const frame = (x: number, width: number, height: number): string =>
  rect(x, BASE - height, width, height) + rect(x + 1, BASE - height + 1, width - 2, height - 2);

/** One mark, `width` px wide, standing on the base line. */
export function markPath(kind: MarkKind, x: number, width: number, height: number): string {
  if (kind === 'main') return rect(x, BASE - height, width, height);
  if (kind === 'co') return `M${x} ${BASE}v${-height}l${width} ${height}z`;
  return kind === 'lesser' ? frame(x, width, height) : rect(x + Math.floor(width / 2) - 1, BASE - 7, 2, 7);
}

/** Through the whole row. */
export function barPath(kind: MarkKind, width: number): string {
  if (kind === 'main') return rect(1, BASE - BAR, width, BAR);
  if (kind === 'co') return rect(1, BASE - BAR / 2, width, BAR / 2);
  return kind === 'lesser' ? frame(1, width, BAR) : rect(1, BASE - 2, width, 2);
}

const DASH = 4;
const STEP = 8;

export const dashes = (width: number): string =>
  Array.from({ length: Math.ceil(width / STEP) }, (_, index) =>
    rect(1 + index * STEP, BASE - 5, Math.min(DASH, width - index * STEP), 2),
  ).join('');

const emptyPath = ({ marks }: PictureRow, columns: PictureColumn[], cell: number): string =>
  columns.map(({ id }, index) => (marks.has(id) ? '' : rect(index * cell + 1, BASE - 1, cell - 2, 1))).join('');

const STEPS = [1, 2, 5, 10, 20, 50];
const FIGURE = 6.5;

/** The labels that have room above columns of `cell` px, by index; the same label is not written twice in a row. */
export function labelsAbove({ columns }: Pick<Picture, 'columns'>, cell: number): { index: number; label: string }[] {
  const widest = Math.max(...columns.map(({ label }) => label.length), 1) * FIGURE + 3;
  const step = STEPS.find((each) => each * cell >= widest) ?? columns.length;
  const every = columns.map(({ label }, index) => ({ index, label })).filter(({ index }) => index % step === 0);
  return every.filter(({ label }, at) => label !== '' && label !== every[at - 1]?.label);
}
