import { t } from '../../i18n/messages';
import { oneLine } from '../one-line';
import type { Mark, MarkKind, Picture, PictureColumn, PictureRow } from '../picture';
import { shortRole } from './role-words';

const rolesIn = ({ roles }: Mark): string => [...new Set(roles.map(shortRole))].join(', ');

/** "Night Ferry – Ada Quill"; of an artist's records the name alone. */
export const pictureTitle = ({ title, artists }: Picture): string => [title, artists].map(oneLine).filter(Boolean).join(' – ');

/** "track 3, Slow Water" or "Night Ferry (2024)". */
export function columnWords({ of }: Picture, { label, title }: PictureColumn): string {
  if (of === 'tracks') return t('picture_track', { number: label, title });
  return label ? t('picture_record', { title, year: label }) : title;
}

/** One cell as a sentence of its own: who, where, and what they did there. */
export function cellWords(picture: Picture, row: PictureRow, column: PictureColumn): string {
  return t('picture_cell', { name: row.name, place: columnWords(picture, column), words: markWords(row, row.marks.get(column.id)) });
}

function markWords({ unsaid }: PictureRow, mark: Mark | undefined): string {
  if (!mark) return unsaid ? t('picture_unsaid', { roles: rolesIn(unsaid) }) : t('picture_none');
  if (mark.songs === undefined) return rolesIn(mark);
  return mark.songs === 0 ? t('picture_whole', { roles: rolesIn(mark) }) : t('picture_songs', { roles: rolesIn(mark), count: mark.songs });
}

/** What a shape stands for. */
export function keyWords(kind: MarkKind): string {
  if (kind === 'main') return shortRole('producer');
  if (kind === 'co') return shortRole('co_producer');
  return kind === 'lesser' ? t('picture_lesser') : t('picture_other');
}
