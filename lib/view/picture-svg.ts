import { t } from '../i18n/messages';
import { oneLine } from './one-line';
import { MARK_KINDS, type Picture, type PictureRow } from './picture';
import { barPath, dashes, labelsAbove, markPath, ROW, type Shape, shapesOf } from './picture-shapes';
import { provenanceWords } from './provenance';
import { familyTitle } from './words/family-words';
import { keyWords, pictureTitle } from './words/picture-words';

export type Theme = 'light' | 'dark';

/** An image stands outside any page: it carries the colours of `tokens.css` with it. */
const COLOURS = {
  light: { surface: '#fbfaf7', ink: '#1b1a17', quiet: '#625e56', line: '#dfdbd2', accent: '#a8371c' },
  dark: { surface: '#181715', ink: '#f2eee6', quiet: '#aca598', line: '#36332e', accent: '#f2916f' },
} as const;
type Colours = (typeof COLOURS)[Theme];

const MARGIN = 20;
const NAMES = 190;
/** A bold title of 17 px takes the room of a plain one of this size. */
const BOLD = 19;
const NAME_ROOM = NAMES - 10;
const TOP = 74;
const KEY = 17;
const LEAST_WIDTH = 520;
const CELLS = 560;

export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** The picture as an SVG document of its own, in px: title, people, what the shapes mean, and who says so. Every text in it is escaped. */
export function pictureSvg(picture: Picture, theme: Theme): Drawing {
  const colours = COLOURS[theme];
  const cell = Math.max(8, Math.min(20, Math.floor(CELLS / Math.max(picture.columns.length, 1))));
  const lines = linesOf(picture);
  const keys = keysOf(picture);
  const bottom = TOP + lines.length * ROW + 16;
  const width = Math.max(LEAST_WIDTH, 2 * MARGIN + NAMES + picture.columns.length * cell);
  const height = bottom + keys.length * KEY + 40;
  const room = width - 2 * MARGIN;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.surface}"/>`,
    within(room, MARGIN, 14, words(cut(pictureTitle(picture), room, BOLD), 0, 20, colours.ink, 'font-size="17" font-weight="600"')),
    ...labelsAbove(picture, cell).map(({ index, label }) =>
      words(label, MARGIN + NAMES + index * cell + 1, TOP - 6, colours.quiet, 'font-size="10"'),
    ),
    ...lines.map((line, at) => lineOf(line, picture, cell, TOP + at * ROW, colours)),
    ...keys.map(({ shape, text }, at) => keyLine(shape, text, bottom + at * KEY, colours)),
    words(provenanceWords(picture.provenance), MARGIN, height - 16, colours.quiet, 'font-size="11"'),
  ];
  const font = 'font-family="system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif"';
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${font}>`;
  return { svg: `${head}${parts.join('')}</svg>`, width, height };
}

/** Rows, and the name of their family where there are several. */
function linesOf({ rows }: Picture): (PictureRow | string)[] {
  const isMixed = new Set(rows.map(({ family }) => family)).size > 1;
  return rows.flatMap((row, at) => (isMixed && row.family !== rows[at - 1]?.family ? [familyTitle(row.family), row] : [row]));
}

function lineOf(line: PictureRow | string, { columns }: Picture, cell: number, y: number, colours: Colours): string {
  if (typeof line === 'string') return words(line.toUpperCase(), MARGIN, y + 15, colours.accent, 'font-size="10" letter-spacing="1"');
  const shapes = shapesOf(line, columns, cell).map((shape) => drawn(shape, colours));
  const name = within(NAME_ROOM, MARGIN, y, words(cut(line.name, NAME_ROOM, 13), 0, 15, colours.ink, 'font-size="13"'));
  return `${name}<g transform="translate(${MARGIN + NAMES} ${y})">${shapes.join('')}</g>`;
}

const drawn = ({ kind, path }: Shape, colours: Colours): string =>
  `<path fill="${colourOf(kind, colours)}" fill-rule="evenodd" d="${path}"/>`;

function colourOf(kind: Shape['kind'], { accent, quiet, line }: Colours): string {
  if (kind === 'empty') return line;
  return kind === 'other' || kind === 'unsaid' ? quiet : accent;
}

/** What the shapes that occur stand for, each as it is drawn beside its words. */
export function keysOf({ of, rows }: Picture): { shape: Shape; text: string }[] {
  const kinds = new Set(rows.flatMap(({ marks }) => [...marks.values()].map(({ kind }) => kind)));
  const shown = MARK_KINDS.filter((kind) => kinds.has(kind));
  const keys = shown.map((kind) => ({ shape: { kind, path: markPath(kind, 4, 10, 14) }, text: keyWords(kind) }));
  const bar = rows.find(({ whole }) => whole)?.whole?.kind;
  const whole = bar ? [{ shape: { kind: bar, path: barPath(bar, 18) }, text: t('picture_key_whole') }] : [];
  const unsaid: Shape = { kind: 'unsaid', path: dashes(18) };
  return [
    ...keys,
    ...whole,
    ...(rows.some((row) => row.unsaid) ? [{ shape: unsaid, text: t('picture_key_unsaid') }] : []),
    ...(of === 'records'
      ? [{ shape: { kind: 'main' as const, path: markPath('main', 2, 6, 5) + markPath('main', 10, 6, 14) }, text: t('picture_key_share') }]
      : []),
  ];
}

const keyLine = (shape: Shape, text: string, y: number, colours: Colours): string =>
  `<g transform="translate(${MARGIN} ${y})">${drawn(shape, colours)}${words(text, 26, 15, colours.quiet, 'font-size="11"')}</g>`;

const words = (text: string, x: number, y: number, colour: string, style: string): string =>
  `<text x="${x}" y="${y}" fill="${colour}" ${style}>${escapeXml(oneLine(text))}</text>`;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** Scripts whose letters are about as wide as high, and pictures. */
const BROAD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff01-\uff60]/u;
const NARROW = 0.58;

/** As much as `room` px hold at this size, as far as that can be told without a font; by letters as people count them. */
function cut(text: string, room: number, size: number): string {
  const letters = [...new Intl.Segmenter().segment(oneLine(text))].map(({ segment }) => segment);
  const width = (letter: string) => size * (BROAD.test(letter) ? 1 : NARROW);
  const total = letters.reduce((sum, letter) => sum + width(letter), 0);
  if (total <= room) return letters.join('');
  let left = room - size;
  const kept = letters.findIndex((letter) => {
    left -= width(letter);
    return left < 0;
  });
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}

/** What a font writes wider than that ends at the edge of its room. */
const within = (room: number, x: number, y: number, inside: string): string =>
  `<svg x="${x}" y="${y}" width="${room}" height="${2 * ROW}">${inside}</svg>`;
