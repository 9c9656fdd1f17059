import type { Subject, Track } from '../model/subject';
import type { Known, Need } from '../sources/source';

/** What the page alone tells; Genius ids only from Genius' own pages. */
export function knownFrom({ ref, facts }: Subject): Known {
  const track = ref.kind === 'track';
  const album = track ? facts?.album?.title : facts?.title;
  const serviceId = ref.site === 'genius' ? facts?.serviceId : undefined;
  const geniusAlbum = track ? facts?.album?.id : serviceId;
  return defined({
    pageUrl: ref.url,
    albumTitle: album,
    trackTitle: track ? facts?.title : undefined,
    artist: facts?.artists[0]?.name,
    trackCount: track ? undefined : facts?.trackCount,
    durationMs: track ? facts?.tracks[0]?.durationMs : undefined,
    year: facts?.year,
    geniusSong: track ? serviceId : undefined,
    geniusAlbum: ref.site === 'genius' ? geniusAlbum : undefined,
    mbRelease: ref.site === 'musicbrainz' && !track ? ref.id : undefined,
    mbRecording: ref.site === 'musicbrainz' && track ? ref.id : undefined,
  });
}

type Loose = { [K in keyof Known]: Known[K] | undefined };

function defined(known: Loose): Known {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** What was known stays; a source adds what was missing. */
export const withFound = (known: Known, found: Known): Known => ({ ...found, ...known });

/** The first set of needs that is met, by its place in the list: earlier sets are better. undefined = none is. */
export function metNeeds(needs: Need[][], known: Known): number | undefined {
  const at = needs.findIndex((set) => set.every((need) => known[need] !== undefined));
  return at < 0 ? undefined : at;
}

/** The page's tracks in the answer's form; a track page counts as one track. */
export function pageTracks({ ref, facts }: Subject): Track[] {
  if (!facts) return [];
  if (ref.kind === 'track')
    return [{ position: '1-1', title: facts.title, ids: idsAt(ref.site, facts.serviceId ?? ref.id, facts.spotifyTrackId) }];
  return facts.tracks.map(({ position, title, id, durationMs, artists }) => ({
    position,
    title,
    ids: id ? { [ref.site]: id } : {},
    ...(durationMs ? { durationMs } : {}),
    ...(artists?.length ? { artists: artists.join(', ') } : {}),
  }));
}

function idsAt(site: string, id: string, spotify: string | undefined): Record<string, string> {
  return spotify ? { [site]: id, spotify } : { [site]: id };
}
