import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOn, hitsOn } from '../../lib/badges/found';
import { genius } from '../../lib/sites/genius';
import type { Anchors } from '../../lib/sites/site';
import { spotify } from '../../lib/sites/spotify';
import { documentFrom } from '../../scripts/page-document';
import { casesBelow, hasRecordings, NO_RECORDINGS, RECORDINGS } from '../recordings';

const URL = 'https://open.spotify.com/album/0NightFerryAdaQuill001';
const pageOf = (body: string) => documentFrom(`<!doctype html><html><body>${body}</body></html>`, URL);
const ids = (body: string, anchors: Anchors = spotify.anchors) => findOn(pageOf(body), anchors).rows.map(({ trackId }) => trackId);

const A = '0NightFerryTrack000001';
const B = '0NightFerryTrack000002';
const cell = (id: string, title: string) =>
  `<div role="gridcell"><div><a data-testid="internal-track-link" href="/track/${id}"><div>${title}</div></a><span><a href="/artist/0ArtistAdaQuill0000001">Ada Quill</a></span></div></div>`;
const row = (id: string, title: string) =>
  `<div role="row" aria-rowindex="2"><div data-testid="tracklist-row">${cell(id, title)}</div></div>`;
const header = '<div data-testid="entity-header"><div><span data-testid="entityTitle"><h1>Night Ferry</h1></span></div></div>';
const album = `<main><section data-testid="album-page">${header}<div role="grid">${row(A, 'Cast Off')}${row(B, 'Gangway')}</div></section></main>`;

/** The page without one mark that a strategy goes by. */
const WITHOUT: [string, (page: string) => string][] = [
  ['test ids of rows', (page) => page.replaceAll(' data-testid="tracklist-row"', '')],
  ['roles of rows', (page) => page.replaceAll(' role="row"', '')],
  ['both', (page) => page.replaceAll(' data-testid="tracklist-row"', '').replaceAll(' role="row"', '')],
  ['test ids of links', (page) => page.replaceAll(' data-testid="internal-track-link"', '')],
  ['roles of cells', (page) => page.replaceAll(' role="gridcell"', '')],
  ['the test id of the title', (page) => page.replace(' data-testid="entityTitle"', '')],
  ['the test id of the header', (page) => page.replace(' data-testid="entity-header"', '')],
  ['every test id', (page) => page.replaceAll(/ data-testid="[^"]*"/g, '')],
];

describe('a Spotify page', () => {
  it('has its header and its rows found, each row by the track that it leads to', () => {
    const page = pageOf(album);
    const { header: head, rows } = findOn(page, spotify.anchors);
    expect(head?.textContent).toBe('Night Ferry');
    expect(rows.map(({ trackId, place }) => [trackId, place.textContent])).toEqual([
      [A, 'Ada Quill'],
      [B, 'Ada Quill'],
    ]);
    const hits = hitsOn(page, spotify.anchors).filter(({ part }) => part === 'header' || part === 'rows');
    expect(hits.map(({ strategy, count }) => `${strategy} ${count}`)).toEqual([
      'title-testid 1',
      'header-testid 1',
      'heading 1',
      'row 2',
      'row-testid 2',
      'row-role 2',
      'track-links 2',
    ]);
  });

  it.each(WITHOUT)('without %s is still read', (_, without) => {
    const { header: head, rows } = findOn(pageOf(without(album)), spotify.anchors);
    expect(head?.textContent).toContain('Night Ferry');
    expect(rows.map(({ trackId }) => trackId)).toEqual([A, B]);
    expect(rows.every(({ place }) => place.querySelector('a'))).toBe(true);
  });

  it.each(['header', 'rows'] as const)('without any one strategy of the %s is still read', (part) => {
    for (const { id } of spotify.anchors[part]) {
      const fewer = { ...spotify.anchors, [part]: spotify.anchors[part].filter((each) => each.id !== id) };
      const { header: head, rows } = findOn(pageOf(album), fewer);
      expect([head?.textContent?.includes('Night Ferry'), rows.length], id).toEqual([true, 2]);
    }
  });

  it('with two generations of rows side by side has both found', () => {
    const older = row(B, 'Gangway').replace(' role="row"', '').replace(' data-testid="internal-track-link"', '');
    const newer = row(B, 'Gangway').replace(' data-testid="tracklist-row"', '');
    for (const other of [older, newer]) expect(ids(`<main>${row(A, 'Cast Off')}${other}</main>`)).toEqual([A, B]);
  });

  it('without any mark of a row has each track beside its own artists, however flat the list is', () => {
    const flat = (id: string, artist: string) =>
      `<div><a href="/track/${id}">T</a><a href="/artist/0ArtistAdaQuill000000${artist}">${artist}</a></div>`;
    const { rows } = findOn(pageOf(`<main><div>${flat(A, '1')}${flat(B, '2')}</div></main>`), spotify.anchors);
    expect(rows.map(({ trackId, place }) => [trackId, place.textContent])).toEqual([
      [A, 'T1'],
      [B, 'T2'],
    ]);
  });

  it('is not changed by class names', () => {
    const classed = album.replaceAll(/<(div|a|span)/g, (tag, _name, at: number) => `${tag} class="x${at * 7919}"`);
    expect(ids(classed)).toEqual([A, B]);
  });

  it('has no rows in the side bar and in the now-playing bar', () => {
    expect(ids(`<nav>${row(A, 'Cast Off')}</nav><main>${header}</main><aside>${row(B, 'Gangway')}</aside>`)).toEqual([]);
  });

  it('has the track that plays found, by the links that carry it', () => {
    const link = `<a href="/album/0NightFerryAdaQuill001?uri=spotify:track:${B}">Gangway</a>`;
    const artists = '<small><a href="/artist/0ArtistAdaQuill0000001">Ada Quill</a></small>';
    const bar = `<aside data-testid="now-playing-bar"><div data-testid="now-playing-widget">${link}${artists}</div></aside>`;
    for (const page of [bar, bar.replace(' data-testid="now-playing-widget"', '')]) {
      const { playing } = findOn(pageOf(`<main>${header}</main>${page}`), spotify.anchors);
      expect([playing?.trackId, playing?.place.textContent]).toEqual([B, 'Ada Quill']);
    }
    expect(findOn(pageOf(album), spotify.anchors).playing).toBeNull();
  });

  it('that breaks a strategy is read by the next', () => {
    const broken = {
      id: 'broken',
      find: () => {
        throw new Error('no such thing');
      },
    };
    expect(ids(album, { ...spotify.anchors, rows: [broken, ...spotify.anchors.rows] })).toEqual([A, B]);
  });
});

describe.skipIf(!hasRecordings)(`recorded pages${hasRecordings ? '' : `: ${NO_RECORDINGS}`}`, () => {
  if (!hasRecordings) it(NO_RECORDINGS, () => {});
  const cases = casesBelow(RECORDINGS);
  const html = (name: string) => {
    const found = cases.find((each) => each.name === name);
    const page = found?.responses.find(({ contentType }) => contentType.includes('html'));
    if (!found || !page) throw new Error(`no page in ${name}`);
    return readFileSync(join(found.dir, page.file), 'utf8');
  };

  it.each(['spotify/dom-album-rows-2026', 'spotify/dom-playlist-row-2026'])('rows of %s are found', (name) => {
    expect(ids(`<main>${html(name)}</main>`).length).toBeGreaterThan(0);
  });

  const geniusPages = cases.filter(({ name, page }) => name.startsWith('genius/page-20') && page?.startsWith('https://genius.com/'));
  it.each(geniusPages.map(({ name }) => [name]))('the heading of %s is found', (name) => {
    const page = cases.find((each) => each.name === name)?.page ?? '';
    expect(findOn(documentFrom(html(name), page), genius.anchors).header).not.toBeNull();
  });
});
