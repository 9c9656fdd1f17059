import { useMemo } from 'preact/hooks';
import type { Picture, PictureRow } from '../../lib/view/picture';
import { ROW, shapesOf } from '../../lib/view/picture-shapes';
import { cellWords } from '../../lib/view/words/picture-words';

interface Props {
  picture: Picture;
  row: PictureRow;
  index: number;
  cell: number;
  /** The column of the cell that Tab leads to; undefined = it is in another row. */
  active: number | undefined;
}

/**
 * One person: a cell for each column, and one drawing behind all of them. A cell in which nothing is credited is said only in the row
 * that keys have come to: elsewhere it is blank to ears as to eyes.
 */
export function GridRow({ picture, row, index, cell, active }: Props) {
  // The same element again is not compared: moving along one row of a hundred costs two rows.
  return useMemo(() => {
    const { columns } = picture;
    return (
      <tr class="picture__row" data-picture-row={row.id}>
        <th scope="row" class="picture__name" title={row.name}>
          <bdi dir="auto">{row.name}</bdi>
        </th>
        {columns.map((column, at) => (
          <td
            key={column.id}
            class="picture__cell"
            tabIndex={at === active ? 0 : -1}
            data-cell={`${index} ${at}`}
            data-mark={row.marks.get(column.id)?.kind}
            aria-label={active !== undefined || row.marks.has(column.id) ? cellWords(picture, row, column) : undefined}
          >
            {at === 0 && <Drawing row={row} picture={picture} cell={cell} />}
          </td>
        ))}
      </tr>
    );
  }, [picture, row, index, cell, active]);
}

const Drawing = ({ row, picture: { columns }, cell }: Pick<Props, 'row' | 'picture' | 'cell'>) => (
  <svg class="picture__drawing" width={columns.length * cell} height={ROW} aria-hidden="true" focusable="false">
    {shapesOf(row, columns, cell).map(({ kind, path }) => (
      <path key={`${kind} ${path.length}`} class={`shape shape--${kind}`} d={path} />
    ))}
  </svg>
);
