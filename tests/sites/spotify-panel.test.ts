import { describe, expect, it } from 'vitest';
import { panelOf } from '../../lib/sites/spotify/now-playing';
import { documentFrom } from '../../scripts/page-document';
import { ADA, ALBUM, albumPage, CAST_OFF, GANGWAY, inShort, JUNO, name, THEO, trackPage } from './spotify-stage';

const bar = (track: string) =>
  `<aside data-testid="now-playing-bar"><div data-testid="now-playing-widget"><a data-testid="context-item-link" href="/album/${ALBUM}?uid=x&uri=spotify%3Atrack%3A${track}">Gangway</a><a data-testid="context-item-info-artist" href="/artist/${ADA}">Ada Quill</a></div></aside>`;
const row = (who: string, role: string) => `<div>${who}<p>${role}</p></div>`;
const section = (heading: string, ...rows: string[]) =>
  `<section><div><h2>${heading}</h2><button>Show all</button></div>${rows.join('')}</section>`;
const panel = (...content: string[]) =>
  `<aside id="Desktop_PanelContainer_Id"><a href="/album/${ALBUM}">Gangway</a>${content.join('')}</aside>`;
const CREDITS = section(
  'Credits',
  row(name('Ada Quill', ADA), 'Main Artist, Composer'),
  row(name('Juno Park', JUNO), 'Producer'),
  row(name('Lena Vireo'), 'Guitar'),
);
const ALSO_LIKED = section('Fans also like', row(name('Ada Quill', ADA), 'Artist'), row(name('Theo Lund', THEO), 'Artist'));

describe('the panel about the track that plays', () => {
  it.each([
    ['an album page, for that track', albumPage()(bar(GANGWAY) + panel(CREDITS)), ['1-2']],
    ['its own page', trackPage(bar(CAST_OFF) + panel(CREDITS)), undefined],
  ])('tells its credits on %s', (_where, page, tracks) => {
    expect(inShort(page.claims())).toEqual(['Main Artist, Composer: Ada Quill', 'Producer: Juno Park', 'Guitar: Lena Vireo']);
    expect(page.claims().map((claim) => claim.tracks)).toEqual([tracks, tracks, tracks]);
    expect(page.claims().map(({ via }) => via)).toEqual(['now-playing', 'now-playing', 'now-playing?']);
  });

  it.each([
    ['another record plays', albumPage()(bar('0OtherRecordTrack00001') + panel(CREDITS))],
    ['another track plays', trackPage(bar(GANGWAY) + panel(CREDITS))],
    ['no link says what plays', albumPage()(panel(CREDITS))],
    ['the panel is closed', albumPage()(bar(GANGWAY))],
    ['the artist of the track is not in the list', albumPage()(bar(GANGWAY) + panel(CREDITS.replaceAll(ADA, THEO)))],
    ['all rows say the same', albumPage()(bar(GANGWAY) + panel(ALSO_LIKED))],
    ['two sections could be meant', albumPage()(bar(GANGWAY) + panel(CREDITS, CREDITS))],
  ])('is no claim when %s', (_why, page) => expect(page.claims()).toEqual([]));

  it('is told from the sections around it', () => {
    expect(inShort(albumPage()(bar(GANGWAY) + panel(ALSO_LIKED, CREDITS)).claims())).toHaveLength(3);
  });

  it.each([
    ['<aside id="Desktop_PanelContainer_Id"></aside>', true],
    ['<div data-npv-root></div>', true],
    ['<aside aria-label="Vista de reproducción"></aside>', true],
    ['<aside data-testid="now-playing-bar"></aside>', false],
  ])('is found in every variant: %s', (html, isThere) => {
    expect(panelOf(documentFrom(html, 'https://open.spotify.com/')) !== null).toBe(isThere);
  });
});
