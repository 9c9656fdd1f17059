import type { RawClaim, SubjectRef } from '../../lib/model/subject';
import { spotify } from '../../lib/sites/spotify';
import { documentFrom } from '../../scripts/page-document';

export const ADA = '0ArtistAdaQuill0000001';
export const JUNO = '0ArtistJunoPark0000002';
export const THEO = '0ArtistTheoLund0000003';
export const ALBUM = '0NightFerryAdaQuill001';
export const CAST_OFF = '0NightFerryTrack000001';
export const GANGWAY = '0NightFerryTrack000002';

export const refOf = (kind: SubjectRef['kind'], id: string): SubjectRef => ({
  site: 'spotify',
  kind,
  id,
  url: `https://open.spotify.com/${kind}/${id}`,
});

const row = ([id, title]: [string, string], index: number) =>
  `<div role="row" aria-rowindex="${index + 2}"><div data-testid="tracklist-row"><a data-testid="internal-track-link" href="/track/${id}">${title}</a><a href="/artist/${ADA}">Ada Quill</a></div></div>`;
const section = (ref: SubjectRef, title: string, body: string) =>
  `<main><section data-testid="${ref.kind}-page" data-test-uri="spotify:${ref.kind}:${ref.id}"><span data-testid="entityTitle"><h1>${title}</h1></span>${ref.kind === 'artist' ? '' : `<a data-testid="creator-link" href="/artist/${ADA}">Ada Quill</a>`}${body}</section></main>`;

/** Two tracks unless told otherwise; `count` = how many the list says it has. */
export function albumPage(tracks: [string, string][] = [], count?: number): (beside: string) => Page {
  const shown: [string, string][] =
    tracks.length > 0
      ? tracks
      : [
          [CAST_OFF, 'Cast Off'],
          [GANGWAY, 'Gangway'],
        ];
  const ref = refOf('album', ALBUM);
  const grid = `<div role="grid" data-testid="track-list" aria-rowcount="${(count ?? shown.length) + 1}">${shown.map(row).join('')}</div>`;
  return (beside) => pageOf(ref, section(ref, 'Night Ferry', grid) + beside);
}
export const trackPage = (beside: string): Page =>
  pageOf(refOf('track', CAST_OFF), section(refOf('track', CAST_OFF), 'Cast Off', '') + beside);
export const artistPage = (beside: string): Page => pageOf(refOf('artist', ADA), section(refOf('artist', ADA), 'Ada Quill', '') + beside);

export interface Page {
  root: Document;
  claims(): RawClaim[];
}

export function pageOf(ref: SubjectRef, body: string): Page {
  const root = documentFrom(`<!doctype html><html><body>${body}</body></html>`, ref.url);
  return { root, claims: () => spotify.read(ref, root, false)?.claims ?? [] };
}

/** The claims in short: "label: name". */
export const inShort = (claims: RawClaim[]): string[] => claims.map(({ label, name }) => `${label}: ${name}`);

/** An artist's link; without an id the name alone. */
export const name = (text: string, id?: string): string => (id ? `<a href="/artist/${id}">${text}</a>` : `<span>${text}</span>`);
export const block = (label: string, ...names: string[]): string => `<div><p>${label}</p>${names.join('')}</div>`;
export const dialog = (...content: string[]): string =>
  `<div role="dialog" aria-modal="true"><div><h1>Credits</h1><button>×</button></div><div>${content.join('')}</div></div>`;
export const credits = (title: string): string =>
  dialog(
    `<p>${title}</p>`,
    block('Performed by', name('Ada Quill', ADA)),
    block('Produced by', name('Juno Park', JUNO), name('Theo Lund')),
    '<p>Source: Low Tide Rec.</p>',
  );
