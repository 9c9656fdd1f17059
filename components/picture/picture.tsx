import { useId, useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import type { Discography } from '../../lib/model/discography';
import type { BehindRow } from '../../lib/view/behind';
import { type Among, type Picture, pictureOf } from '../../lib/view/picture';
import { pictureOfRecords } from '../../lib/view/picture-of-records';
import { ROW } from '../../lib/view/picture-shapes';
import { keysOf } from '../../lib/view/picture-svg';
import type { ShownRecord } from '../../lib/view/shown-record';
import { Grid } from './grid';
import { PictureActions } from './picture-actions';

/** An album's people by its tracks: the producers, on request everybody. Nothing where there is only one track, or nobody. */
export function RecordPicture({ record }: { record: ShownRecord }) {
  const [among, setAmong] = useState<Among>('producers');
  const id = useId();
  const picture = useMemo(() => pictureOf(record, among), [record, among]);
  const hasOthers = record.answer.credits.some(({ role }) => record.catalogue.roleOf(role).family !== 'producing');
  const everyone = hasOthers && (
    <span class="switch">
      <input
        id={id}
        class="switch__box"
        type="checkbox"
        role="switch"
        checked={among === 'everyone'}
        aria-checked={among === 'everyone'}
        data-picture-everyone
        onChange={({ currentTarget }) => setAmong(currentTarget.checked ? 'everyone' : 'producers')}
      />
      <label class="switch__label" for={id}>
        {t('picture_everyone')}
      </label>
    </span>
  );
  if (picture.columns.length < 2 || (picture.rows.length === 0 && !hasOthers)) return null;
  return <Drawn picture={picture}>{everyone}</Drawn>;
}

/** The people behind an artist's records by record; `rows` as the page shows them. Nothing where there is only one record. */
export function ArtistPicture({ discography, rows }: { discography: Discography; rows: BehindRow[] }) {
  const picture = useMemo(() => pictureOfRecords(discography, rows), [discography, rows]);
  return picture.columns.length < 2 ? null : <Drawn picture={picture} />;
}

function Drawn({ picture, children }: { picture: Picture; children?: preact.ComponentChildren }) {
  const [said, say] = useState('');
  return (
    <figure class="picture" data-picture={picture.of}>
      {children}
      {picture.rows.length > 0 && <Grid picture={picture} onSay={say} />}
      <p class="picture__said" aria-hidden="true" data-picture-said>
        {said}
      </p>
      <Keys picture={picture} />
      <PictureActions picture={picture} />
    </figure>
  );
}

const Keys = ({ picture }: { picture: Picture }) => (
  <figcaption class="picture__keys">
    {keysOf(picture).map(({ shape, text }) => (
      <span class="picture__key" key={text}>
        <svg width="20" height={ROW} aria-hidden="true" focusable="false">
          <path class={`shape shape--${shape.kind}`} d={shape.path} />
        </svg>
        {text}
      </span>
    ))}
  </figcaption>
);
