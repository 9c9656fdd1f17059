import { describe, expect, it } from 'vitest';
import { type Closing, closedFor, isClosed, noClosings, withClosing } from '../../lib/model/badge-closings';
import type { SubjectRef } from '../../lib/model/subject';

const refOf = (site: string, id: string): SubjectRef => ({ site, kind: 'album', id, url: `https://example.com/${id}` });
const here = refOf('spotify', 'a');
const beside = refOf('spotify', 'b');
const elsewhere = refOf('genius', 'a');

describe('badges that are closed', () => {
  it.each<[Closing, boolean[]]>([
    ['page', [true, false, false]],
    ['site', [true, true, false]],
    ['everywhere', [true, true, true]],
  ])('for the %s are closed there and nowhere else, and come back', (where, expected) => {
    const closed = withClosing(noClosings, here, where, true);
    expect([here, beside, elsewhere].map((ref) => isClosed(closed, ref))).toEqual(expected);
    expect(withClosing(closed, here, where, false)).toEqual(noClosings);
  });

  it('for one reason stay so when another is taken back', () => {
    const both = withClosing(withClosing(noClosings, here, 'page', true), here, 'site', true);
    const one = withClosing(both, here, 'site', false);
    expect([closedFor(one, here), isClosed(one, here), isClosed(one, beside)]).toEqual([
      { page: true, site: false, everywhere: false },
      true,
      false,
    ]);
  });

  it('are remembered once each, the newest thousand', () => {
    const pages = Array.from({ length: 1005 }, (_, at) => refOf('spotify', `p${at % 1003}`));
    const closed = pages.reduce((all, ref) => withClosing(all, ref, 'page', true), noClosings);
    expect(closed.pages).toHaveLength(1000);
    expect(closed.pages.slice(-2)).toEqual(['spotify:album:p0', 'spotify:album:p1']);
  });
});
