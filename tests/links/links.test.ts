import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, linkAt, links } from '../../lib/links';

const ID = '0NightFerry0000000000A';
const MBID = 'a1b2c3d4-0000-4000-8000-00000000000a';
const LIST = `OLAK5uy_${'k'.repeat(33)}`;
const CHANNEL = `UC${'x'.repeat(22)}`;

describe('an address', () => {
  it.each([
    [`https://open.spotify.com/album/${ID}`, 'Spotify album', `https://open.spotify.com/album/${ID}`],
    [`https://open.spotify.com/intl-de/track/${ID}?si=abc#x`, 'Spotify track', `https://open.spotify.com/track/${ID}`],
    [`https://open.spotify.com/intl-es-419/artist/${ID}/`, 'Spotify artist', `https://open.spotify.com/artist/${ID}`],
    [`https://open.spotify.com/embed/album/${ID}?utm_source=generator`, 'Spotify album', `https://open.spotify.com/album/${ID}`],
    [`  spotify:album:${ID} `, 'Spotify album', `https://open.spotify.com/album/${ID}`],
    ['https://genius.com/albums/Ada-quill/Night-ferry?react=1', 'Genius album', 'https://genius.com/albums/Ada-quill/Night-ferry'],
    ['https://genius.com/Ada-quill-slow-lock-lyrics#about', 'Genius track', 'https://genius.com/Ada-quill-slow-lock-lyrics'],
    ['https://genius.com/Ada-quill-tin-annotated', 'Genius track', 'https://genius.com/Ada-quill-tin-annotated'],
    ['https://www.genius.com/artists/Ada-quill/songs', 'Genius artist', 'https://genius.com/artists/Ada-quill'],
    ['https://genius.com/artists/Bj%C3%B6rk', 'Genius artist', 'https://genius.com/artists/Bj%C3%B6rk'],
    ['https://music.apple.com/de/album/night-ferry/1440935467', 'Apple Music album', 'https://music.apple.com/de/album/1440935467'],
    ['https://music.apple.com/album/1440935467?ls=1&app=music', 'Apple Music album', 'https://music.apple.com/us/album/1440935467'],
    [
      'https://music.apple.com/us/album/slow-lock/1440935467?i=1440935470',
      'Apple Music track',
      'https://music.apple.com/us/song/1440935470',
    ],
    ['https://music.apple.com/gb/song/slow-lock/1440935470', 'Apple Music track', 'https://music.apple.com/gb/song/1440935470'],
    ['https://geo.music.apple.com/us/artist/ada-quill/123?at=1l3', 'Apple Music artist', 'https://music.apple.com/us/artist/123'],
    ['https://itunes.apple.com/us/album/night-ferry/id1440935467?uo=4', 'Apple Music album', 'https://music.apple.com/us/album/1440935467'],
    [`https://music.youtube.com/playlist?list=${LIST}&si=x`, 'YouTube Music album', `https://music.youtube.com/playlist?list=${LIST}`],
    ['https://music.youtube.com/watch?v=a_b-c123456&list=RDAMVM', 'YouTube Music track', 'https://music.youtube.com/watch?v=a_b-c123456'],
    ['https://www.youtube.com/watch?v=a_b-c123456&t=10s', 'YouTube Music track', 'https://www.youtube.com/watch?v=a_b-c123456'],
    ['https://youtu.be/a_b-c123456?si=x', 'YouTube Music track', 'https://www.youtube.com/watch?v=a_b-c123456'],
    [`https://music.youtube.com/channel/${CHANNEL}`, 'YouTube Music artist', `https://music.youtube.com/channel/${CHANNEL}`],
    [`https://m.youtube.com/channel/${CHANNEL}`, 'YouTube Music artist', `https://www.youtube.com/channel/${CHANNEL}`],
    ['https://www.youtube.com/@adaquill', 'YouTube Music artist', 'https://www.youtube.com/@adaquill'],
    ['https://tidal.com/browse/album/77646169', 'TIDAL album', 'https://tidal.com/album/77646169'],
    ['https://tidal.com/album/77646169/u', 'TIDAL album', 'https://tidal.com/album/77646169'],
    ['https://listen.tidal.com/album/77646169/track/77646170', 'TIDAL track', 'https://tidal.com/track/77646170'],
    ['https://tidal.com/browse/artist/7?u', 'TIDAL artist', 'https://tidal.com/artist/7'],
    ['https://www.deezer.com/fr/album/302127', 'Deezer album', 'https://www.deezer.com/album/302127'],
    ['https://www.deezer.com/track/3135556?host=0&utm_campaign=x', 'Deezer track', 'https://www.deezer.com/track/3135556'],
    ['https://deezer.com/pt-br/artist/27', 'Deezer artist', 'https://www.deezer.com/artist/27'],
    ['https://adaquill.bandcamp.com/album/night-ferry?from=search', 'Bandcamp album', 'https://adaquill.bandcamp.com/album/night-ferry'],
    ['https://ada-quill.bandcamp.com/track/slow-lock', 'Bandcamp track', 'https://ada-quill.bandcamp.com/track/slow-lock'],
    ['https://adaquill.bandcamp.com', 'Bandcamp artist', 'https://adaquill.bandcamp.com/'],
    ['https://adaquill.bandcamp.com/music', 'Bandcamp artist', 'https://adaquill.bandcamp.com/'],
    [`https://musicbrainz.org/release/${MBID}/discids`, 'MusicBrainz album', `https://musicbrainz.org/release/${MBID}`],
    [`https://musicbrainz.org/release-group/${MBID}`, 'MusicBrainz album', `https://musicbrainz.org/release-group/${MBID}`],
    [`https://beta.musicbrainz.org/recording/${MBID.toUpperCase()}`, 'MusicBrainz track', `https://musicbrainz.org/recording/${MBID}`],
    [`https://musicbrainz.org/artist/${MBID}/relationships?x=1`, 'MusicBrainz artist', `https://musicbrainz.org/artist/${MBID}`],
    ['https://www.discogs.com/release/123-Ada-Quill-Night-Ferry', 'Discogs album', 'https://www.discogs.com/release/123'],
    ['https://www.discogs.com/de/master/55', 'Discogs album', 'https://www.discogs.com/master/55'],
    ['https://www.discogs.com/Ada-Quill-Night-Ferry/release/123', 'Discogs album', 'https://www.discogs.com/release/123'],
    ['https://www.discogs.com/artist/9-Ada-Quill', 'Discogs artist', 'https://www.discogs.com/artist/9'],
  ])('%s is %s', (text, what, url) => {
    const link = linkAt(text);
    expect([`${link?.service} ${link?.kind}`, link?.url]).toEqual([what, url]);
    expect(link?.forms[0]).toBe(url);
  });

  it.each([
    'night ferry',
    `open.spotify.com/album/${ID}`,
    `http://open.spotify.com/album/${ID}`,
    `https://open.spotify.com/album/${ID} and more`,
    `https://open.spotify.com/playlist/${ID}`,
    `https://open.spotify.com.evil.example/album/${ID}`,
    `https://ada@open.spotify.com/album/${ID}`,
    `https://open.spotify.com:8443/album/${ID}`,
    'https://open.spotify.com/album/short',
    `https://open.spotify.com/__proto__/${ID}`,
    'spotify:playlist:0NightFerry0000000000A',
    'https://genius.com/Ada-quill',
    'https://genius.com/a/Ada-quill-makes-a-record',
    'https://evilgenius.com/albums/Ada-quill/Night-ferry',
    'https://music.apple.com/us/playlist/x/pl.123',
    'https://music.apple.com/us/music-video/x/1440935467',
    'https://apple.co/abc',
    'https://music.youtube.com/playlist?list=PLabc',
    'https://www.youtube.com/playlist?list=WL',
    'https://www.youtube.com/results?search_query=ada',
    'https://tidal.com/playlist/abc',
    'https://www.deezer.com/fr/playlist/302127',
    'https://deezer.page.link/abc',
    'https://bandcamp.com/discover',
    'https://daily.bandcamp.com/features/x',
    'https://adaquill.bandcamp.com/merch/shirt',
    `https://musicbrainz.org/label/${MBID}`,
    'https://musicbrainz.org/release/12',
    'https://www.discogs.com/sell/release/123',
    'https://www.discogs.com/label/9',
    'javascript:alert(1)',
    '',
  ])('%s is no link', (text) => expect(linkAt(text)).toBeUndefined());

  it('of Apple Music is tried in the given country, the US and Britain, without its words', () => {
    expect(linkAt('https://music.apple.com/de/album/x/1?app=itunes')?.forms).toEqual([
      'https://music.apple.com/de/album/1',
      'https://music.apple.com/us/album/1',
      'https://music.apple.com/gb/album/1',
      'https://itunes.apple.com/de/album/id1',
      'https://itunes.apple.com/us/album/id1',
      'https://itunes.apple.com/gb/album/id1',
    ]);
  });

  it('of a song on an Apple album is tried as the song before the album', () => {
    const { forms = [] } = linkAt('https://music.apple.com/us/album/x/1?i=2') ?? {};
    expect(forms.indexOf('https://music.apple.com/us/song/2')).toBeLessThan(forms.indexOf('https://music.apple.com/us/album/1'));
  });

  it.each([
    ['https://music.youtube.com/watch?v=a_b-c123456', 'https://www.youtube.com/watch?v=a_b-c123456'],
    ['https://tidal.com/browse/album/7', 'https://listen.tidal.com/album/7'],
  ])('%s is also tried as %s', (text, form) => expect(linkAt(text)?.forms).toContain(form));

  it.each(['release', 'release-group', 'recording', 'artist'])('of a MusicBrainz %s holds its key', (kind) =>
    expect(linkAt(`https://musicbrainz.org/${kind}/${MBID}`)?.entity).toBe(`mb:${kind}:${MBID}`),
  );

  it('read again is the same link', () => {
    for (const url of [`https://open.spotify.com/album/${ID}`, 'https://adaquill.bandcamp.com/', 'https://www.discogs.com/master/55'])
      expect(linkAt(linkAt(url)?.url ?? '')).toEqual(linkAt(url));
  });

  it('is never made of words', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.webUrl(), (word, url) => addressIn(`x${word} ${url}`) === undefined));
  });

  it('in any spelling is read without an error', () => {
    const hosts = fc.constantFrom('open.spotify.com', 'genius.com', 'music.apple.com', 'x.bandcamp.com', 'tidal.com', 'youtu.be');
    fc.assert(
      fc.property(hosts, fc.webPath(), fc.webQueryParameters(), (host, path, query) => {
        const link = linkAt(`https://${host}${path}?${query}`);
        expect(link === undefined || link.forms.every((form) => form.startsWith('https://'))).toBe(true);
      }),
    );
  });
});

describe('the services', () => {
  it('are all listed', () => {
    const index = readFileSync('lib/links/index.ts', 'utf8');
    const files = readdirSync('lib/links').filter((file) => file !== 'index.ts' && file !== 'link.ts');
    expect(links).toHaveLength(files.length);
    for (const file of files) expect(index).toContain(`./${file.replace('.ts', '')}'`);
  });

  it.each(links)('$service has a row in the README', ({ service }) =>
    expect(readFileSync('README.md', 'utf8').split('### Links')[1]).toContain(`| ${service} |`),
  );
});
