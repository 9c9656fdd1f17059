import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import { groupBy } from '../../lib/model/group-by';
import type { Picture } from '../../lib/view/picture';
import { labelsAbove } from '../../lib/view/picture-shapes';
import { familyTitle } from '../../lib/view/words/family-words';
import { cellWords, columnWords, pictureTitle } from '../../lib/view/words/picture-words';
import { GridRow } from './grid-row';
import { type At, moved } from './moved';
import { useCellWidth } from './use-cell-width';

interface Props {
  picture: Picture;
  /** The sentence of the cell that is pointed at or has the focus; empty = none. */
  onSay: (words: string) => void;
}

// A table whose cells keys move among; its rows and cells are a grid's by that. https://www.w3.org/WAI/ARIA/apg/patterns/grid/
const GRID = 'grid';

/** The table itself. One stop for Tab; arrows, Home and End move within; more columns than there is room for scroll, the names stay. */
export function Grid({ picture, onSay }: Props) {
  const { rows, columns } = picture;
  const region = useRef<HTMLDivElement>(null);
  const { names, cell } = useCellWidth(region, columns.length);
  const [chosen, choose] = useState<At>({ row: 0, column: 0 });
  const isMoving = useRef(false);
  const active = { row: Math.min(chosen.row, rows.length - 1), column: Math.min(chosen.column, columns.length - 1) };

  useLayoutEffect(() => {
    if (isMoving.current) region.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
    isMoving.current = false;
  }, [active.row, active.column]);

  const press = (event: KeyboardEvent) => {
    const next = moved(active, event.key, event.ctrlKey || event.metaKey, rows.length, columns.length);
    if (!next) return;
    event.preventDefault();
    isMoving.current = true;
    choose(next);
  };
  const say = (at: At | undefined) => {
    const [row, column] = [rows[at?.row ?? -1], columns[at?.column ?? -1]];
    onSay(row && column ? cellWords(picture, row, column) : '');
  };
  const focus = ({ target }: FocusEvent) => {
    const at = cellAt(target);
    if (at) choose(at);
    say(at);
  };
  const families = groupBy(
    rows.map((row, index) => ({ row, index })),
    ({ row }) => row.family,
  );
  return (
    <div ref={region} class="picture__region" style={{ '--names': `${names}px`, '--cell': `${cell}px`, '--columns': columns.length }}>
      <table
        role={GRID}
        class="picture__grid"
        aria-label={`${t(picture.of === 'tracks' ? 'picture_tracks' : 'picture_records')}: ${pictureTitle(picture)}`}
        onKeyDown={press}
        onFocusIn={focus}
        onFocusOut={() => say(undefined)}
        onPointerOver={({ target }) => say(cellAt(target))}
        onPointerLeave={() => say(undefined)}
      >
        <Head picture={picture} cell={cell} />
        {[...families].map(([family, members]) => (
          <tbody key={family}>
            {families.size > 1 && <FamilyLine family={family} span={columns.length + 1} />}
            {members.map(({ row, index }) => (
              <GridRow
                key={row.id}
                picture={picture}
                row={row}
                index={index}
                cell={cell}
                active={index === active.row ? active.column : undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function cellAt(target: EventTarget | null): At | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row = 0, column = 0] = cell?.dataset['cell']?.split(' ').map(Number) ?? [];
  return cell ? { row, column } : undefined;
}

const FamilyLine = ({ family, span }: { family: string; span: number }) => (
  <tr class="picture__family">
    <th scope="rowgroup" colSpan={span}>
      <span class="picture__title">{familyTitle(family)}</span>
    </th>
  </tr>
);

function Head({ picture, cell }: { picture: Picture; cell: number }) {
  const labels = new Map(labelsAbove(picture, cell).map(({ index, label }) => [index, label]));
  return (
    <thead>
      <tr class="picture__row picture__row--head">
        <td class="picture__name" />
        {picture.columns.map((column, index) => (
          <th key={column.id} scope="col" class="picture__head">
            <span class="heard">{columnWords(picture, column)}</span>
            <span class="picture__label" aria-hidden="true">
              {labels.get(index)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
