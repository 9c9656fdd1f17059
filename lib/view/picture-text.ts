import { t } from '../i18n/messages';
import { isolated, oneLine } from './one-line';
import type { MarkKind, Picture, PictureColumn, PictureRow } from './picture';
import { provenanceWords } from './provenance';
import { ranges } from './ranges';
import { keyWords, pictureTitle } from './words/picture-words';

/** The picture in words: "Juno Park: 1–9 (producer); 10 (something else)", a line for each person, then the sources. */
export function pictureText(picture: Picture): string {
  const rows = picture.rows.map((row) => t('role_detail', { role: isolated(oneLine(row.name)), detail: rowWords(row, picture) }));
  return [pictureTitle(picture), '', ...rows, '', provenanceWords(picture.provenance)].join('\n').trim();
}

function rowWords(row: PictureRow, picture: Picture): string {
  const kinds = [...new Set([row.whole?.kind, ...[...row.marks.values()].map(({ kind }) => kind)])].filter((kind) => kind !== undefined);
  const parts = kinds.map((kind) => t('made_aside', { names: placesOf(kind, row, picture), words: keyWords(kind) }));
  const unsaid = row.unsaid ? [t('made_aside', { names: t('extent_unsaid'), words: keyWords(row.unsaid.kind) })] : [];
  return [...parts, ...unsaid].join('; ');
}

function placesOf(kind: MarkKind, row: PictureRow, picture: Picture): string {
  if (row.whole?.kind === kind) return t('extent_release');
  const has = ({ id }: PictureColumn) => row.marks.get(id)?.kind === kind;
  if (picture.of === 'tracks') return ranges(picture.columns, has, ({ label }) => label);
  return picture.columns
    .filter(has)
    .map(({ id, title, label }) => {
      const songs = row.marks.get(id)?.songs ?? 0;
      const words = songs > 0 ? t('take_songs', { count: songs }) : t('extent_release');
      return [label, isolated(oneLine(title)), words].filter(Boolean).join(' ');
    })
    .join(', ');
}
