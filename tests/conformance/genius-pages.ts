import type { Subject } from '../../lib/model/subject';
import { genius as site } from '../../lib/sites/genius';
import { embedOf } from '../../lib/sites/genius/embed';
import { claimsAt, header, legacy, type Place, songInfo } from '../../lib/sites/genius/shown';
import type { PageReading } from '../../lib/sites/site';
import { genius as source } from '../../lib/sources/genius';
import type { SourceReport } from '../../lib/sources/source';
import { creditLines, type ExpectedCredit, type Facts, type Recording } from './harness';

/** A subject known from its address alone. */
export const subjectAt = (url: string): Subject => {
  const ref = site.identify(new URL(url));
  if (!ref) throw new Error(`not recognised: ${url}`);
  return { ref };
};

/** Lines of a report; the address of a person is what production keeps of it, the slug. */
export function linesOf({ credits, contributors }: SourceReport): ExpectedCredit[] {
  const people = new Map(contributors.map((each) => [each.id, each]));
  const slugs = credits.flatMap(({ contributor, proofs }) => proofs.map(() => people.get(contributor)?.ids.geniusSlug?.[0]));
  return creditLines(credits, contributors).map((line, index) => ({ ...line, url: `https://genius.com/artists/${slugs[index]}` }));
}

const pageSubject = (subject: Subject, { facts }: PageReading): Facts => ({
  kind: subject.ref.kind,
  site: subject.ref.site,
  id: facts.serviceId,
  title: facts.title,
  artists: facts.artists.map(({ name, id }) => ({ name, id: id ?? null })),
  url: subject.ref.url,
  ...(subject.ref.kind === 'track' && {
    album: facts.album ? { id: facts.album.id, title: facts.album.title } : null,
    spotifyTrackId: facts.spotifyTrackId ?? null,
  }),
  ...(facts.year && { year: facts.year }),
  ...(subject.ref.kind === 'album' && { trackIds: facts.tracks.map(({ id }) => id) }),
});

/** Visible credits by label, as one of the page's places prints them. */
function shownAt(root: Document, place: Place) {
  const claims = claimsAt(root, place);
  const labels = [...new Set(claims.map(({ label }) => label))];
  return labels.map((label) => ({ label, names: claims.filter((each) => each.label === label).map(({ name }) => name) }));
}

const songsOf = ({ facts, claims }: PageReading, lines: ExpectedCredit[]) =>
  Object.fromEntries(
    facts.tracks.map(({ id, title, position }) => {
      const credits = lines.filter(({ scope }) => Array.isArray(scope) && scope.includes(position));
      return [id, { position: Number(position.split('-')[1]), title, credits, hasCreditKeys: claims !== undefined }];
    }),
  );

/** What site and source make of a recorded page. */
export function readPage(recording: Recording): Facts {
  const { document, url } = recording.page();
  const subject = subjectAt(url.href);
  const reading = site.read(subject.ref, document, true);
  if (!reading || !source.fromPage) throw new Error('the page was not read');
  const lines = linesOf(source.fromPage({ ...subject, facts: reading.facts }, reading.claims ?? [], ''));
  const embed = embedOf(document);
  const isAlbum = subject.ref.kind === 'album';
  const isLegacy = document.querySelector('meta[itemprop="page_data"]') !== null;
  const info = shownAt(document, isLegacy ? legacy : songInfo);
  return {
    subject: pageSubject(subject, reading),
    credits: isAlbum ? lines.filter(({ scope }) => scope === 'release') : lines,
    handles: [],
    ...(isAlbum && { songs: songsOf(reading, lines) }),
    ...(embed && { statePath: embed.path }),
    dom: { credits: info, ...(!isLegacy && { header: shownAt(document, header) }) },
  };
}
