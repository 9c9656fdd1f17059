import { personOf } from '../sample';
import { type Body, labelBody } from './musicbrainz-entities';
import { relation } from './musicbrainz-shapes';

interface Tie {
  label: string;
  type: string;
  typeId: string;
  begin?: string;
  end?: string;
}

const FOUNDER = { type: 'label founder', typeId: '577996f3-7ff9-45cf-877e-740fb1267a63' };
const A_AND_R = { type: 'artists and repertoire position', typeId: '8f60b62e-5755-4842-866a-269d1255a235' };
const CONTRACT = { type: 'recording contract', typeId: 'b336d682-592f-4486-9f45-3d5d59895bdc' };

/** Who in the sample has what to do with its labels, by key: an executive founded the label, the artist is signed to it. */
const TIES: Record<string, Tie[]> = {
  mara: [{ label: 'lowTide', ...FOUNDER, begin: '2009' }],
  yves: [{ label: 'lowTide', ...A_AND_R, begin: '2012-04', end: '2019' }],
  ada: [{ label: 'lowTide', ...CONTRACT, begin: '2014' }],
};

/** The relations of an artist to labels. */
export const tiesOf = (key: string): Body[] =>
  (TIES[key] ?? []).map(({ label, type, typeId, begin, end }) =>
    relation(type, typeId, 'label', labelBody(personOf(label)), {
      direction: 'forward',
      begin: begin ?? null,
      end: end ?? null,
      ended: end !== undefined,
    }),
  );
