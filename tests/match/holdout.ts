import type { Offered, Sought } from '../../lib/match/record';
import type { Pair } from './pairs';

/** An artist as offered: the id, then the name as credited, the main name and the aliases. An empty id = none given. */
type Artist = [id: string, ...names: string[]];
type SoughtMore = Partial<Omit<Sought, 'kind' | 'title' | 'artists'>>;
type OfferedMore = Partial<Omit<Offered, 'id' | 'title' | 'artistLine' | 'artists'>>;

const song = (title: string, artists: string[], more: SoughtMore = {}): Sought => ({
  kind: 'recording',
  title,
  artists,
  ...more,
});

const album = (title: string, artists: string[], more: SoughtMore = {}): Sought => ({
  kind: 'release',
  title,
  artists,
  ...more,
});

const offer = (id: string, title: string, artistLine: string, artists: Artist[], more: OfferedMore = {}): Offered => ({
  id,
  title,
  artistLine,
  artists: artists.map(([key, ...names]) => (key ? { id: key, names } : { names })),
  ...more,
});

const maren: Artist = ['ar-maren', 'Maren Oakes'];
const iris: Artist = ['ar-iris', 'Iris Vane'];
const wolves: Artist = ['ar-wolves', 'Paper Wolves', 'The Paper Wolves'];
const tollen: Artist = ['ar-tollen', 'Tollen'];

const lowCountry = [201_000, 187_400, 243_000, 218_900, 199_200, 305_100, 176_000, 232_500];

/**
 * Pairs judged by hand as a cataloguer would, by somebody who had not seen the matcher nor its other table:
 * they measure it and are never used to tune it. All names are invented.
 */
export const holdout: Pair[] = [
  // Other artists, covers, tributes
  {
    name: 'same title by another artist, same length',
    sought: song('Glass Rivers', ['Maren Oakes'], { durationMs: 214_000 }),
    offered: [offer('h01', 'Glass Rivers', 'Tollen', [tollen], { durationMs: 214_200, searchScore: 100 })],
  },
  {
    name: 'the page shows the cover, original and cover are offered',
    sought: song('Glass Rivers', ['Tollen'], { durationMs: 251_000, album: 'Borrowed Coats' }),
    offered: [
      offer('h02a', 'Glass Rivers', 'Maren Oakes', [maren], {
        durationMs: 214_000,
        albums: ['Harbour Year'],
        searchScore: 100,
      }),
      offer('h02b', 'Glass Rivers', 'Tollen', [tollen], {
        disambiguation: 'Maren Oakes cover',
        durationMs: 250_600,
        albums: ['Borrowed Coats'],
        searchScore: 97,
      }),
    ],
    truth: 'h02b',
  },
  {
    name: 'a tribute that names the artist in its title',
    sought: song('Glass Rivers', ['Maren Oakes'], { durationMs: 214_000 }),
    offered: [
      offer(
        'h03',
        'Glass Rivers (Tribute to Maren Oakes)',
        'The Evergreen Tribute Players',
        [['ar-ever', 'The Evergreen Tribute Players']],
        { durationMs: 215_000, searchScore: 100 },
      ),
    ],
  },
  {
    name: 'a karaoke track in the style of the artist',
    sought: song('Glass Rivers', ['Maren Oakes'], { durationMs: 214_000 }),
    offered: [
      offer(
        'h04',
        'Glass Rivers (Karaoke Version) [In the Style of Maren Oakes]',
        'Singalong Factory',
        [['ar-sing', 'Singalong Factory', 'Maren Oakes Karaoke']],
        { durationMs: 214_000, searchScore: 98 },
      ),
    ],
  },
  {
    name: 'a lullaby album that renders the album',
    sought: album('Harbour Year', ['Maren Oakes'], { year: 2016, trackCount: 11 }),
    offered: [
      offer('h05', 'Lullaby Renditions of Maren Oakes: Harbour Year', 'Sleepy Fox', [['ar-fox', 'Sleepy Fox']], {
        types: ['Album'],
        year: 2017,
        trackCount: 11,
        searchScore: 91,
      }),
    ],
  },
  // Versions of one recording
  {
    name: 'a live take for the studio track',
    sought: song('Night Ferry', ['Iris Vane'], {
      artistIds: ['ar-iris'],
      durationMs: 198_000,
      album: 'Quay',
    }),
    offered: [
      offer('h06', 'Night Ferry', 'Iris Vane', [iris], {
        disambiguation: 'live, 2019-06-02: Stora Salen, Lidköping',
        durationMs: 200_000,
        albums: ['Quay Live'],
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'the page shows one of two concerts',
    sought: song('Night Ferry - Live at Stora Salen', ['Iris Vane'], { durationMs: 231_000 }),
    offered: [
      offer('h07a', 'Night Ferry', 'Iris Vane', [iris], { durationMs: 198_000, searchScore: 100 }),
      offer('h07b', 'Night Ferry (live)', 'Iris Vane', [iris], {
        disambiguation: 'live, 2017-03-11: Velvet Barn, Utrecht',
        durationMs: 240_000,
        searchScore: 96,
      }),
      offer('h07c', 'Night Ferry (live at Stora Salen)', 'Iris Vane', [iris], {
        durationMs: 230_700,
        searchScore: 94,
      }),
    ],
    truth: 'h07c',
  },
  {
    name: 'a remix by somebody else than the page says',
    sought: song('Cold Signal - Dusk Motel Remix', ['Iris Vane', 'Dusk Motel'], {
      durationMs: 322_000,
    }),
    offered: [
      offer('h08a', 'Cold Signal', 'Iris Vane', [iris], { durationMs: 205_000, searchScore: 100 }),
      offer('h08b', 'Cold Signal (Pale Horse remix)', 'Iris Vane', [iris], {
        durationMs: 321_000,
        searchScore: 92,
      }),
    ],
  },
  {
    name: 'the remix, filed under the remixed artist only',
    sought: song('Cold Signal - Dusk Motel Remix', ['Iris Vane', 'Dusk Motel'], {
      durationMs: 322_000,
    }),
    offered: [
      offer('h09a', 'Cold Signal (Pale Horse remix)', 'Iris Vane', [iris], {
        durationMs: 298_000,
        searchScore: 95,
      }),
      offer('h09b', 'Cold Signal (Dusk Motel remix)', 'Iris Vane', [iris], {
        durationMs: 322_400,
        searchScore: 95,
      }),
    ],
    truth: 'h09b',
  },
  {
    name: 'an acoustic take told only by the disambiguation',
    sought: song('Cold Signal', ['Iris Vane'], { artistIds: ['ar-iris'] }),
    offered: [
      offer('h10', 'Cold Signal', 'Iris Vane', [iris], {
        disambiguation: 'acoustic',
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'the instrumental of the same length',
    sought: song('Cold Signal', ['Iris Vane'], { durationMs: 205_000 }),
    offered: [
      offer('h11', 'Cold Signal (instrumental)', 'Iris Vane', [iris], {
        durationMs: 205_000,
        searchScore: 93,
      }),
    ],
  },
  {
    name: 'the long album version for the radio edit',
    sought: song('Eastern Belt - Radio Edit', ['Tollen'], { durationMs: 201_000 }),
    offered: [offer('h12', 'Eastern Belt', 'Tollen', [tollen], { durationMs: 412_000, searchScore: 100 })],
  },
  {
    name: 'the radio edit, told by the disambiguation',
    sought: song('Eastern Belt - Radio Edit', ['Tollen'], { durationMs: 201_000 }),
    offered: [
      offer('h13a', 'Eastern Belt', 'Tollen', [tollen], { durationMs: 412_000, searchScore: 100 }),
      offer('h13b', 'Eastern Belt', 'Tollen', [tollen], {
        disambiguation: 'radio edit',
        durationMs: 200_500,
        searchScore: 100,
      }),
    ],
    truth: 'h13b',
  },
  {
    name: 'the first recording for the re-recorded one',
    sought: song("Glass Rivers (Maren's Version)", ['Maren Oakes'], {
      artistIds: ['ar-maren'],
      durationMs: 215_000,
      year: 2023,
    }),
    offered: [
      offer('h14', 'Glass Rivers', 'Maren Oakes', [maren], {
        durationMs: 214_000,
        year: 2011,
        searchScore: 88,
      }),
    ],
  },
  {
    name: 'the album recorded anew: same titles, every length another',
    sought: album('Low Country', ['Tollen'], {
      artistIds: ['ar-tollen'],
      year: 2004,
      trackCount: 8,
      trackLengthsMs: lowCountry,
    }),
    offered: [
      offer('h15', 'Low Country (re-recorded)', 'Tollen', [tollen], {
        types: ['Album'],
        year: 2022,
        trackCount: 8,
        trackLengthsMs: [214_000, 201_000, 229_800, 240_000, 188_100, 331_000, 190_000, 251_000],
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'sped up for the original',
    sought: song('Soft Static', ['nilla.wav'], { durationMs: 168_000 }),
    offered: [
      offer('h16', 'Soft Static (Sped Up)', 'nilla.wav', [['ar-nilla', 'nilla.wav']], {
        durationMs: 139_000,
        searchScore: 94,
      }),
    ],
  },
  {
    name: 'the slowed version among the others',
    sought: song('Soft Static - Slowed + Reverb', ['nilla.wav'], { durationMs: 201_000 }),
    offered: [
      offer('h17a', 'Soft Static', 'nilla.wav', [['ar-nilla', 'nilla.wav']], {
        durationMs: 168_000,
        searchScore: 100,
      }),
      offer('h17b', 'Soft Static (sped up)', 'nilla.wav', [['ar-nilla', 'nilla.wav']], {
        durationMs: 139_000,
        searchScore: 96,
      }),
      offer('h17c', 'Soft Static (slowed + reverb)', 'nilla.wav', [['ar-nilla', 'nilla.wav']], {
        durationMs: 201_300,
        searchScore: 90,
      }),
    ],
    truth: 'h17c',
  },
  {
    name: 'only the film of the song is offered',
    sought: song('Soft Static', ['nilla.wav'], { durationMs: 168_000 }),
    offered: [
      offer('h18', 'Soft Static', 'nilla.wav', [['ar-nilla', 'nilla.wav']], {
        durationMs: 169_000,
        video: true,
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'film and audio side by side',
    sought: song('Soft Static', ['nilla.wav'], { durationMs: 168_000 }),
    offered: [
      offer('h19a', 'Soft Static', 'nilla.wav', [['ar-nilla', 'nilla.wav']], {
        durationMs: 168_000,
        video: true,
        searchScore: 100,
      }),
      offer('h19b', 'Soft Static', 'nilla.wav', [['ar-nilla', 'nilla.wav']], {
        durationMs: 168_900,
        video: false,
        albums: ['Soft Static'],
        searchScore: 100,
      }),
    ],
    truth: 'h19b',
  },
  {
    name: 'a remaster is the same recording',
    sought: song('Lantern Street - 2011 Remaster', ['Paper Wolves'], {
      durationMs: 247_000,
      album: 'Lantern Street (Remastered)',
    }),
    offered: [
      offer('h20', 'Lantern Street', 'The Paper Wolves', [wolves], {
        durationMs: 246_300,
        year: 1987,
        albums: ['Lantern Street', 'Best of the Paper Wolves'],
        searchScore: 100,
      }),
    ],
    truth: 'h20',
  },
  {
    name: 'a demo on the anniversary edition',
    sought: song('Lantern Street', ['Paper Wolves'], {
      durationMs: 247_000,
      album: 'Lantern Street',
    }),
    offered: [
      offer('h21', 'Lantern Street (demo)', 'The Paper Wolves', [wolves], {
        durationMs: 244_000,
        albums: ['Lantern Street (30th anniversary)'],
        searchScore: 95,
      }),
    ],
  },
  // Lengths
  {
    name: 'one second apart',
    sought: song('Brass Orchard', ['Tollen'], { durationMs: 187_000, album: 'Orchards' }),
    offered: [
      offer('h22', 'Brass Orchard', 'Tollen', [tollen], {
        durationMs: 188_000,
        albums: ['Orchards'],
        searchScore: 100,
      }),
    ],
    truth: 'h22',
  },
  {
    name: 'two and a half seconds apart on the same album',
    sought: song('Brass Orchard', ['Tollen'], { durationMs: 187_000, album: 'Orchards' }),
    offered: [
      offer('h23', 'Brass Orchard', 'Tollen', [tollen], {
        durationMs: 189_500,
        albums: ['Orchards'],
        searchScore: 100,
      }),
    ],
    truth: 'h23',
  },
  {
    name: 'twenty seconds longer on a sampler: another edit',
    sought: song('Brass Orchard', ['Tollen'], { durationMs: 187_000, album: 'Orchards' }),
    offered: [
      offer('h24', 'Brass Orchard', 'Tollen', [tollen], {
        durationMs: 207_000,
        albums: ['Sunday Sampler 14'],
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'the album with the page’s lengths, reissued years later',
    sought: album('Low Country', ['Tollen'], {
      year: 2018,
      trackCount: 8,
      trackLengthsMs: lowCountry,
    }),
    offered: [
      offer('h25', 'Low Country', 'Tollen', [tollen], {
        types: ['Album'],
        year: 2004,
        trackCount: 8,
        trackLengthsMs: lowCountry.map((length, at) => length + (at % 3) * 450),
        searchScore: 100,
      }),
    ],
    truth: 'h25',
  },
  // Editions of a release
  {
    name: 'the deluxe page with all editions offered',
    sought: album('Harbour Year (Deluxe Edition)', ['Maren Oakes'], { year: 2016, trackCount: 15 }),
    offered: [
      offer('h26a', 'Harbour Year', 'Maren Oakes', [maren], {
        types: ['Album'],
        year: 2016,
        trackCount: 11,
        searchScore: 100,
      }),
      offer('h26b', 'Harbour Year (instrumentals)', 'Maren Oakes', [maren], {
        types: ['Album'],
        year: 2016,
        trackCount: 15,
        searchScore: 93,
      }),
      offer('h26c', 'Harbour Year', 'Maren Oakes', [maren], {
        disambiguation: 'deluxe edition',
        types: ['Album'],
        year: 2016,
        trackCount: 15,
        searchScore: 98,
      }),
    ],
    truth: 'h26c',
  },
  {
    name: 'the standard page when only the deluxe edition is known',
    sought: album('Harbour Year', ['Maren Oakes'], {
      artistIds: ['ar-maren'],
      year: 2016,
      trackCount: 11,
    }),
    offered: [
      offer('h27', 'Harbour Year (deluxe edition)', 'Maren Oakes', [maren], {
        types: ['Album'],
        year: 2016,
        trackCount: 15,
        searchScore: 96,
      }),
    ],
    truth: 'h27',
  },
  {
    name: 'the anniversary page with original and anniversary editions offered',
    sought: album('Lantern Street (30th Anniversary Edition)', ['The Paper Wolves'], {
      year: 2017,
      trackCount: 22,
    }),
    offered: [
      offer('h28a', 'Lantern Street', 'The Paper Wolves', [wolves], {
        types: ['Album'],
        year: 1987,
        trackCount: 9,
        searchScore: 100,
      }),
      offer('h28b', 'Lantern Street: 30th Anniversary', 'The Paper Wolves', [wolves], {
        types: ['Album'],
        year: 2017,
        trackCount: 22,
        searchScore: 95,
      }),
    ],
    truth: 'h28b',
  },
  {
    name: 'a remastered page and the first edition with as many tracks',
    sought: album('Lantern Street (Remastered)', ['Paper Wolves'], {
      artistIds: ['ar-wolves'],
      year: 2011,
      trackCount: 9,
    }),
    offered: [
      offer('h29', 'Lantern Street', 'The Paper Wolves', [wolves], {
        types: ['Album'],
        year: 1987,
        trackCount: 9,
        searchScore: 100,
      }),
    ],
    truth: 'h29',
  },
  {
    name: 'the clean edition carries the same credits',
    sought: album('NO CEILING LEFT', ['Yung Ferro'], {
      artistIds: ['ar-ferro'],
      year: 2021,
      trackCount: 17,
    }),
    offered: [
      offer('h30', 'No Ceiling Left', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        disambiguation: 'clean',
        types: ['Album'],
        year: 2021,
        trackCount: 17,
        searchScore: 100,
      }),
    ],
    truth: 'h30',
  },
  {
    name: 'the chopped and screwed album',
    sought: album('NO CEILING LEFT', ['Yung Ferro'], { year: 2021, trackCount: 17 }),
    offered: [
      offer('h31', 'No Ceiling Left (Chopped Not Slopped)', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        types: ['Album', 'Remix'],
        year: 2021,
        trackCount: 17,
        searchScore: 97,
      }),
    ],
  },
  {
    name: 'the remix album told only by its type',
    sought: album('Quay', ['Iris Vane'], { year: 2015, trackCount: 10 }),
    offered: [
      offer('h32', 'Quay', 'Iris Vane', [iris], {
        types: ['Album', 'Remix'],
        year: 2016,
        trackCount: 10,
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'the live album told only by its type',
    sought: album('Quay', ['Iris Vane'], { year: 2015, trackCount: 10 }),
    offered: [
      offer('h33', 'Quay', 'Iris Vane', [iris], {
        types: ['Album', 'Live'],
        year: 2018,
        trackCount: 14,
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'the score for the soundtrack of the same film',
    sought: album('Salt Road (Original Motion Picture Soundtrack)', ['Tollen'], {
      year: 2019,
      trackCount: 14,
    }),
    offered: [
      offer('h34', 'Salt Road (Original Score)', 'Tollen', [tollen], {
        types: ['Album', 'Soundtrack'],
        year: 2019,
        trackCount: 26,
        searchScore: 92,
      }),
    ],
  },
  {
    name: 'the single for a page of one track, album of the same name first',
    sought: album('Ember', ['Saoirse Kell'], { year: 2018, trackCount: 1 }),
    offered: [
      offer('h35a', 'Ember', 'Saoirse Kell', [['ar-kell', 'Saoirse Kell']], {
        types: ['Album'],
        year: 2019,
        trackCount: 11,
        searchScore: 100,
      }),
      offer('h35b', 'Ember', 'Saoirse Kell', [['ar-kell', 'Saoirse Kell']], {
        types: ['Single'],
        year: 2018,
        trackCount: 1,
        searchScore: 100,
      }),
    ],
    truth: 'h35b',
  },
  {
    name: 'the album page when only the single is known',
    sought: album('Ember', ['Saoirse Kell'], {
      artistIds: ['ar-kell'],
      year: 2019,
      trackCount: 11,
    }),
    offered: [
      offer('h36', 'Ember', 'Saoirse Kell', [['ar-kell', 'Saoirse Kell']], {
        types: ['Single'],
        year: 2018,
        trackCount: 1,
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'EP in the title here, in the type there',
    sought: album('Cinders EP', ['Saoirse Kell'], { year: 2017, trackCount: 5 }),
    offered: [
      offer('h37', 'Cinders', 'Saoirse Kell', [['ar-kell', 'Saoirse Kell']], {
        types: ['EP'],
        year: 2017,
        trackCount: 5,
        searchScore: 99,
      }),
    ],
    truth: 'h37',
  },
  {
    name: 'two self-titled albums, told by year and tracks',
    sought: album('Paper Wolves', ['Paper Wolves'], { year: 2012, trackCount: 12 }),
    offered: [
      offer('h38a', 'The Paper Wolves', 'The Paper Wolves', [wolves], {
        types: ['Album'],
        year: 1985,
        trackCount: 10,
        searchScore: 100,
      }),
      offer('h38b', 'Paper Wolves', 'Paper Wolves', [wolves], {
        types: ['Album'],
        year: 2012,
        trackCount: 12,
        searchScore: 100,
      }),
    ],
    truth: 'h38b',
  },
  {
    name: 'a self-titled album by another band of that name',
    sought: album('Halcyon', ['Halcyon'], {
      artistIds: ['ar-halcyon-oslo'],
      year: 2014,
      trackCount: 9,
    }),
    offered: [
      offer('h39', 'Halcyon', 'Halcyon', [['ar-halcyon-leeds', 'Halcyon']], {
        types: ['Album'],
        year: 2014,
        trackCount: 9,
        searchScore: 100,
      }),
    ],
  },
  // Parts, volumes, sequels, interludes
  {
    name: 'part one for part two',
    sought: song('Letters Home, Pt. 2', ['Maren Oakes'], { artistIds: ['ar-maren'] }),
    offered: [offer('h40', 'Letters Home, Pt. 1', 'Maren Oakes', [maren], { searchScore: 99 })],
  },
  {
    name: 'part two written in another way',
    sought: song('Letters Home, Pt. II', ['Maren Oakes'], { durationMs: 176_000 }),
    offered: [
      offer('h41a', 'Letters Home', 'Maren Oakes', [maren], {
        durationMs: 177_500,
        searchScore: 100,
      }),
      offer('h41b', 'Letters Home (Part 2)', 'Maren Oakes', [maren], {
        durationMs: 176_200,
        searchScore: 91,
      }),
    ],
    truth: 'h41b',
  },
  {
    name: 'the first song for its sequel',
    sought: song('Runaway Cousin II', ['Yung Ferro'], { artistIds: ['ar-ferro'] }),
    offered: [
      offer('h42', 'Runaway Cousin', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        searchScore: 97,
      }),
    ],
  },
  {
    name: 'the second volume in words and digits',
    sought: album('Garage Tapes, Vol. 2', ['Yung Ferro'], { year: 2019, trackCount: 13 }),
    offered: [
      offer('h43a', 'Garage Tapes, Volume One', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        types: ['Album', 'Mixtape/Street'],
        year: 2018,
        trackCount: 13,
        searchScore: 100,
      }),
      offer('h43b', 'Garage Tapes, Volume Two', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        types: ['Album', 'Mixtape/Street'],
        year: 2019,
        trackCount: 13,
        searchScore: 96,
      }),
    ],
    truth: 'h43b',
  },
  {
    name: 'the interlude for the song',
    sought: song('Runaway Cousin', ['Yung Ferro'], { album: 'NO CEILING LEFT' }),
    offered: [
      offer('h44', 'Runaway Cousin (Interlude)', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        albums: ['No Ceiling Left'],
        searchScore: 96,
      }),
    ],
  },
  {
    name: 'the skit is the skit',
    sought: song('Landlord (Skit)', ['Yung Ferro'], {
      durationMs: 41_000,
      album: 'NO CEILING LEFT',
    }),
    offered: [
      offer('h45a', 'Landlord', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        durationMs: 193_000,
        albums: ['Ferro Season'],
        searchScore: 100,
      }),
      offer('h45b', 'Landlord - skit', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        durationMs: 40_600,
        albums: ['No Ceiling Left'],
        searchScore: 93,
      }),
    ],
    truth: 'h45b',
  },
  // Guests, joint credits, spelling of names
  {
    name: 'the guest in the title here, in the artist line there',
    sought: song('Tell the Tide (feat. Oko)', ['Vera Lindqvist', 'Oko'], { durationMs: 203_000 }),
    offered: [
      offer(
        'h46',
        'Tell the Tide',
        'Vera Lindqvist feat. Oko',
        [
          ['ar-vera', 'Vera Lindqvist'],
          ['ar-oko', 'Oko'],
        ],
        { durationMs: 202_600, searchScore: 100 },
      ),
    ],
    truth: 'h46',
  },
  {
    name: 'with and without the guest: the page has the guest',
    sought: song('Tell the Tide (feat. Oko)', ['Vera Lindqvist', 'Oko'], { durationMs: 203_000 }),
    offered: [
      offer('h47', 'Tell the Tide', 'Vera Lindqvist', [['ar-vera', 'Vera Lindqvist']], {
        durationMs: 171_000,
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'joint credit in the other order',
    sought: album('Two Boats', ['Oko', 'Vera Lindqvist'], { year: 2020, trackCount: 7 }),
    offered: [
      offer(
        'h48',
        'Two Boats',
        'Vera Lindqvist & Oko',
        [
          ['ar-vera', 'Vera Lindqvist'],
          ['ar-oko', 'Oko'],
        ],
        { types: ['EP'], year: 2020, trackCount: 7, searchScore: 100 },
      ),
    ],
    truth: 'h48',
  },
  {
    name: 'a duo printed as one name by the page',
    sought: song('Slow Carousel', ['Reed & Marrow'], { durationMs: 229_000, album: 'Fairground' }),
    offered: [
      offer(
        'h49',
        'Slow Carousel',
        'Reed and Marrow',
        [
          ['ar-reed', 'Reed'],
          ['ar-marrow', 'Marrow'],
        ],
        { durationMs: 229_400, albums: ['Fairground'], searchScore: 95 },
      ),
    ],
    truth: 'h49',
  },
  {
    name: 'a dollar sign for a letter, known as an alias',
    sought: song('Vault Talk', ['CA$H MERIDIAN'], { durationMs: 154_000 }),
    offered: [
      offer('h50', 'Vault Talk', 'Cash Meridian', [['ar-cash', 'Cash Meridian', 'CA$H MERIDIAN']], {
        durationMs: 154_300,
        searchScore: 100,
      }),
    ],
    truth: 'h50',
  },
  {
    name: 'an exclamation mark for a letter, on the same album',
    sought: song('Cabin Pressure', ['P!LOT NINE'], { durationMs: 211_000, album: 'Holding Pattern' }),
    offered: [
      offer('h51', 'Cabin Pressure', 'Pilot Nine', [['ar-pilot', 'Pilot Nine']], {
        durationMs: 210_500,
        albums: ['Holding Pattern'],
        searchScore: 92,
      }),
    ],
    truth: 'h51',
  },
  {
    name: 'typographic quotes and dashes',
    sought: song('Don’t Look – Not Yet…', ['D’Arcy Bellweather'], { durationMs: 240_000 }),
    offered: [
      offer('h52', "Don't Look - Not Yet...", "D'Arcy Bellweather", [['ar-darcy', "D'Arcy Bellweather"]], {
        durationMs: 240_000,
        searchScore: 100,
      }),
    ],
    truth: 'h52',
  },
  {
    name: 'a censored word',
    sought: song('F**k the Weather', ['Yung Ferro'], {
      artistIds: ['ar-ferro'],
      durationMs: 149_000,
    }),
    offered: [
      offer('h53', 'Fuck the Weather', 'Yung Ferro', [['ar-ferro', 'Yung Ferro']], {
        durationMs: 149_200,
        searchScore: 90,
      }),
    ],
    truth: 'h53',
  },
  {
    name: 'the artist renamed since: the old credit is an alias',
    sought: album('Choirboy', ['Bishop Vale'], { year: 2013, trackCount: 12 }),
    offered: [
      offer('h54', 'Choirboy', 'Lil Bishop', [['ar-bishop', 'Lil Bishop', 'Bishop Vale']], {
        types: ['Album', 'Mixtape/Street'],
        year: 2013,
        trackCount: 12,
        searchScore: 96,
      }),
    ],
    truth: 'h54',
  },
  {
    name: 'one more word in the artist’s name is another artist',
    sought: song('Overnight', ['Marrow'], { durationMs: 190_000 }),
    offered: [
      offer('h55', 'Overnight', 'Marrow Parade', [['ar-parade', 'Marrow Parade']], {
        durationMs: 190_400,
        searchScore: 94,
      }),
    ],
  },
  // Namesakes and missing data
  {
    name: 'two namesakes told by album and length',
    sought: song('Fever', ['Juno'], { durationMs: 181_000, album: 'Small Hours' }),
    offered: [
      offer('h56a', 'Fever', 'Juno', [['ar-juno-us', 'Juno']], {
        durationMs: 240_000,
        albums: ['Juno'],
        searchScore: 100,
      }),
      offer('h56b', 'Fever', 'Juno', [['ar-juno-dk', 'Juno']], {
        durationMs: 181_400,
        albums: ['Small Hours'],
        searchScore: 98,
      }),
    ],
    truth: 'h56b',
  },
  {
    name: 'two namesakes and nothing to tell them apart',
    sought: song('Fever', ['Juno']),
    offered: [
      offer('h57a', 'Fever', 'Juno', [['ar-juno-us', 'Juno']], {
        durationMs: 240_000,
        searchScore: 100,
      }),
      offer('h57b', 'Fever', 'Juno', [['ar-juno-dk', 'Juno']], {
        durationMs: 181_400,
        searchScore: 100,
      }),
    ],
  },
  {
    name: 'two namesakes told by the id of the page’s artist',
    sought: song('Fever', ['Juno'], { artistIds: ['ar-juno-dk'] }),
    offered: [
      offer('h58a', 'Fever', 'Juno', [['ar-juno-us', 'Juno']], { searchScore: 100 }),
      offer('h58b', 'Fever', 'Juno', [['ar-juno-dk', 'Juno']], { searchScore: 97 }),
    ],
    truth: 'h58b',
  },
  {
    name: 'a rare title and a rare name suffice without lengths',
    sought: song('Seventeen Paper Lanterns', ['Odile Marchetti-Ray']),
    offered: [offer('h59', 'Seventeen Paper Lanterns', 'Odile Marchetti-Ray', [['ar-odile', 'Odile Marchetti-Ray']], { year: 2020 })],
    truth: 'h59',
  },
  {
    name: 'an album the service gives no track count for',
    sought: album('Seventeen Paper Lanterns', ['Odile Marchetti-Ray'], {
      year: 2020,
      trackCount: 10,
    }),
    offered: [offer('h60', 'Seventeen Paper Lanterns', 'Odile Marchetti-Ray', [['ar-odile', 'Odile Marchetti-Ray']], { year: 2020 })],
    truth: 'h60',
  },
  {
    name: 'another title by the right artist on the right album',
    sought: song('Brass Orchard', ['Tollen'], { durationMs: 187_000, album: 'Orchards' }),
    offered: [
      offer('h61', 'Glass Orchard', 'Tollen', [tollen], {
        durationMs: 187_500,
        albums: ['Orchards'],
        searchScore: 84,
      }),
    ],
  },
  // Other scripts
  {
    name: 'Cyrillic with and without the dots of ё, name in Latin as an alias',
    sought: song('Тёплый снег', ['Lada Veresova'], { durationMs: 196_000 }),
    offered: [
      offer('h62', 'Теплый снег', 'Лада Вересова', [['ar-lada', 'Лада Вересова', 'Lada Veresova']], {
        durationMs: 196_500,
        searchScore: 93,
      }),
    ],
    truth: 'h62',
  },
  {
    name: 'Latin letters that look like a Cyrillic word',
    sought: song('Mope', ['Bec Tanner'], { durationMs: 202_000 }),
    offered: [
      offer('h63', 'Море', 'Вес Таннер', [['ar-ves', 'Вес Таннер']], {
        durationMs: 202_000,
        searchScore: 60,
      }),
    ],
  },
  {
    name: 'a Korean title, with its translation in brackets',
    sought: song('달빛 우체국', ['Seorin'], { durationMs: 222_000 }),
    offered: [
      offer('h64', '달빛 우체국 (Moonlight Post Office)', '서린 (Seorin)', [['ar-seorin', '서린 (Seorin)', 'Seorin', '서린']], {
        durationMs: 222_300,
      }),
    ],
    truth: 'h64',
  },
  {
    name: 'translation and romanization beside the original',
    sought: song('달빛 우체국', ['서린'], { album: '편지' }),
    offered: [
      offer('h65a', 'Seorin - 달빛 우체국 (Moonlight Post Office) (English Translation)', 'Genius English Translations', [
        ['ge-english', 'Genius English Translations'],
      ]),
      offer('h65b', '서린 (Seorin) - 달빛 우체국 (Moonlight Post Office) (Romanized)', 'Genius Romanizations', [
        ['ge-roman', 'Genius Romanizations'],
      ]),
      offer('h65c', '달빛 우체국 (Moonlight Post Office)', '서린 (Seorin)', [['ge-seorin', '서린 (Seorin)']]),
    ],
    truth: 'h65c',
  },
  {
    name: 'only the translation is offered',
    sought: song('Тёплый снег', ['Лада Вересова']),
    offered: [
      offer('h66', 'Лада Вересова (Lada Veresova) - Тёплый снег (Warm Snow) (English Translation)', 'Genius English Translations', [
        ['ge-english', 'Genius English Translations'],
      ]),
    ],
  },
  {
    name: 'a Japanese album in full-width signs',
    sought: album('夜行バス!', ['柊みなと'], { year: 2022, trackCount: 8 }),
    offered: [
      offer('h67', '夜行バス！', '柊みなと', [['ar-minato', '柊みなと', 'Minato Hiiragi']], {
        types: ['Album'],
        year: 2022,
        trackCount: 8,
        searchScore: 100,
      }),
    ],
    truth: 'h67',
  },
  {
    name: 'another Japanese title by the same artist',
    sought: song('夜行列車', ['柊みなと'], { durationMs: 236_000 }),
    offered: [
      offer('h68', '夜行バス', '柊みなと', [['ar-minato', '柊みなと', 'Minato Hiiragi']], {
        durationMs: 236_900,
        searchScore: 71,
      }),
    ],
  },
  {
    name: 'an Arabic title by a name in Latin',
    sought: song('ليل المدينة', ['Samir Wadi'], { durationMs: 264_000 }),
    offered: [
      offer('h69', 'ليل المدينة', 'سمير وادي', [['ar-samir', 'سمير وادي', 'Samir Wadi']], {
        durationMs: 263_200,
        searchScore: 100,
      }),
    ],
    truth: 'h69',
  },
  // Subtitles
  {
    name: 'the film named in the subtitle is the album',
    sought: song('Low Tide - From "Salt Road"', ['Tollen'], { durationMs: 218_000 }),
    offered: [
      offer('h70a', 'Low Tide', 'Tollen', [tollen], {
        durationMs: 263_000,
        albums: ['Orchards'],
        searchScore: 100,
      }),
      offer('h70b', 'Low Tide', 'Tollen', [tollen], {
        durationMs: 218_500,
        albums: ['Salt Road (Original Motion Picture Soundtrack)'],
        searchScore: 100,
      }),
    ],
    truth: 'h70b',
  },
  {
    name: 'a subtitle that belongs to the song',
    sought: song('Kite String (Let Me Down Easy)', ['Maren Oakes'], { durationMs: 209_000 }),
    offered: [
      offer('h71', 'Kite String', 'Maren Oakes', [maren], {
        durationMs: 209_300,
        searchScore: 90,
      }),
    ],
    truth: 'h71',
  },
  {
    name: 'a sampler that lists the album’s name among others',
    sought: album('Orchards', ['Tollen'], { year: 2008, trackCount: 12 }),
    offered: [
      offer('h72', 'Low Country / Orchards', 'Tollen', [tollen], {
        types: ['Album', 'Compilation'],
        year: 2015,
        trackCount: 20,
        searchScore: 90,
      }),
    ],
  },
];
