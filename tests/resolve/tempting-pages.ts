import type { RawClaim, Subject } from '../../lib/model/subject';
import { artistWith, type Holdings, itemRows, recordingOf, releaseOf } from './service-replies';

/** A Genius page that credits somebody without a number, and services that all know a namesake with an account. */
export interface TemptingPage {
  subject: Subject;
  claims: RawClaim[];
  held: Holdings;
}

/** Account of the namesake: it belongs to somebody else than the page's person. */
export const BAIT = 'bait.account';
/** The person on every page who has a number, and the account that two services list. */
export const CONTROL = { genius: '900', name: 'Control Person', account: 'control.person' };
export const NAMESAKE = { mb: 'mbid-namesake', genius: '666', item: 'Q666' };

const ADA = { id: 'mbid-ada', name: 'Ada Quill' };
const TITLE = 'Night Ferry';
const TRACKS = ['Slow Lock', 'Low Tide', 'Harbour'];

const geniusArtist = (id: string, name: string, more: object = {}) => ({
  id: Number(id),
  name,
  url: `https://genius.com/artists/A${id}`,
  ...more,
});

function heldAbout(name: string, title: string): Holdings {
  const namesake = { id: NAMESAKE.mb, name };
  const credit = [{ name, joinphrase: '', artist: namesake }];
  const atGenius = geniusArtist(NAMESAKE.genius, name, { instagram_name: BAIT });
  const album = { id: 667, name: title, url: 'https://genius.com/albums/A/B', artist: atGenius };
  const song = { id: 668, title, url: 'https://genius.com/A-b-lyrics', primary_artist: atGenius };
  const release = { id: 'mbid-r', title, status: 'Official', date: '2024' };
  return {
    artistHits: [{ ...namesake, score: 100 }],
    releaseHits: [{ ...release, score: 100, 'track-count': TRACKS.length, 'artist-credit': credit }],
    recordingHits: [{ id: 'mbid-rec', title, score: 100, 'artist-credit': credit, releases: [release] }],
    records: {
      [`artist/${NAMESAKE.mb}`]: artistWith(NAMESAKE.mb, name, BAIT),
      'release/mbid-r': releaseOf('mbid-r', title, namesake, Object.fromEntries(TRACKS.map((track) => [track, [namesake]]))),
      'recording/mbid-rec': recordingOf('mbid-rec', title, [namesake]),
    },
    geniusHits: [
      ['artist', atGenius],
      ['album', album],
      ['song', song],
    ],
    geniusRecords: {
      [`artists/${NAMESAKE.genius}`]: atGenius,
      [`artists/${CONTROL.genius}`]: geniusArtist(CONTROL.genius, CONTROL.name, { instagram_name: CONTROL.account }),
      'albums/667': { ...album, song_performances: [{ label: 'Producers', artists: [atGenius] }] },
      'songs/668': { ...song, producer_artists: [atGenius] },
    },
    rows: [
      ...itemRows('Q900', { genius_num: CONTROL.genius, instagram: CONTROL.account, label: CONTROL.name }),
      ...itemRows(NAMESAKE.item, { label: name, instagram: BAIT, mbid: NAMESAKE.mb, genius_num: NAMESAKE.genius, genius: 'Somebody-else' }),
    ],
  };
}

const address = (kind: 'album' | 'track'): string =>
  kind === 'album' ? 'https://genius.com/albums/Ada-quill/Night-ferry' : 'https://genius.com/Ada-quill-night-ferry-lyrics';

function subjectOf(kind: 'album' | 'track', artist: string): Subject {
  const tracks = kind === 'album' ? TRACKS.map((title, index) => ({ position: `1-${index + 1}`, title })) : [];
  const url = address(kind);
  const ref = { site: 'genius', kind, id: new URL(url).pathname, url };
  return { ref, facts: { title: TITLE, artists: [{ name: artist }], tracks, ...(kind === 'album' ? { trackCount: TRACKS.length } : {}) } };
}

function claimsOf(name: string, kind: 'album' | 'track', more: Partial<RawClaim> = {}): RawClaim[] {
  const tracks = kind === 'album' ? { tracks: ['1-1'] } : {};
  return [
    { label: 'Producers', name, via: 'dom', ...tracks, ...more },
    { label: 'Producers', name: CONTROL.name, id: CONTROL.genius, via: 'producerArtists', ...tracks },
  ];
}

/** The kinds of pages, each with what makes one for a name. */
export const TEMPTING_PAGES: Record<string, (name: string) => TemptingPage> = {
  'a song; the namesake has a recording of its title': (name) => ({
    subject: subjectOf('track', ADA.name),
    claims: claimsOf(name, 'track'),
    held: heldAbout(name, TITLE),
  }),
  'a song that gives an address, but no number': (name) => ({
    subject: subjectOf('track', ADA.name),
    claims: claimsOf(name, 'track', { url: 'https://genius.com/artists/Page-person' }),
    held: heldAbout(name, TITLE),
  }),
  'an album; the namesake has one of its title': (name) => ({
    subject: subjectOf('album', ADA.name),
    claims: claimsOf(name, 'album', { id: '666 OR 1', url: 'https://genius.com.example.org/artists/A666' }),
    held: heldAbout(name, TITLE),
  }),
  'an album of their own; the namesake has others': (name) => ({
    subject: subjectOf('album', name),
    claims: claimsOf(name, 'album'),
    held: heldAbout(name, 'Paper Kites'),
  }),
  'an album that MusicBrainz knows; the namesake produced another track of it': (name) => {
    const [first = '', second = '', third = ''] = TRACKS;
    const namesake = { id: NAMESAKE.mb, name, type: 'Person' };
    const release = releaseOf('mbid-release', TITLE, ADA, { [first]: [], [second]: [], [third]: [namesake] });
    const group = { type: 'lyrics', ended: false, release_group: { id: 'mbid-group', title: TITLE } };
    return {
      subject: subjectOf('album', ADA.name),
      claims: claimsOf(name, 'album'),
      held: { ...heldAbout(name, TITLE), links: [{ resource: address('album'), relations: [group] }], editions: [release] },
    };
  },
};
