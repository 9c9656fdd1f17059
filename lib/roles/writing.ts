import { listed, type Role } from './role';

export const writing: Role[] = [
  {
    id: 'songwriter',
    family: 'writing',
    musicbrainz: [
      { type: 'writer', typeId: 'a255bca1-b157-4518-9108-7b147dc3fc68' },
      { type: 'writer', typeId: 'ca7a474a-a1cd-4431-9230-56a17f553090' },
    ],
    labels: {
      discogs: ['Written-By', 'Songwriter', 'Written-By [Song]', 'Songwriter [Songs By]'],
      ddex: ['ComposerLyricist', 'Writer'],
      genius: ['Writers', 'Writer', 'Songwriter', 'Songwriters', 'Written By'],
      spotify: ['Writer', 'Writers', 'Songwriter', 'Written By', 'Songwriters', 'Composer Lyricist', 'Composition & Lyrics'],
      tidal: ['Writer', 'Songwriter', 'Composer Lyricist'],
      apple: ['Songwriter', 'Writer', 'Songwriters', 'Written By'],
      qobuz: ['Writer', 'Songwriter', 'ComposerLyricist'],
      any: listed(`
        words and music by, songs by, song writer, words & music by, words & music, words and music, music & lyrics by,
        music & lyrics, music and lyrics by, lyrics & music by, lyrics & music, lyrics and music by, written & composed by,
        written and composed by, co-writer, co-writers, co-written by, additional writer, additional writing, additional songwriter
      `),
    },
  },
  {
    id: 'composer',
    family: 'writing',
    musicbrainz: [
      { type: 'composer', typeId: 'd59d99ea-23d4-4a80-b066-edca32ee158f' },
      { type: 'composer', typeId: '01ce32b0-d873-4baa-8025-714b45c0c754' },
    ],
    labels: {
      discogs: ['Composed By', 'Music By', 'Composer', 'Original Music By', 'Score'],
      ddex: ['Composer'],
      genius: ['Composer', 'Composed By', 'Composers', 'Music By'],
      spotify: ['Composer'],
      tidal: ['Composer', 'Composers'],
      apple: ['Composer', 'Music', 'Composition'],
      qobuz: ['Composer', 'ComposedBy'],
      any: ['music composed by', 'composition by', 'original score by', 'score by', 'score composer', 'music composer'],
    },
  },
  {
    id: 'lyricist',
    family: 'writing',
    musicbrainz: [
      { type: 'lyricist', typeId: '3e48faba-ec01-47fd-8e89-30e81161661c' },
      { type: 'lyricist', typeId: 'a2af367a-b040-46f8-af21-310f92dfe97b' },
    ],
    labels: {
      discogs: ['Lyrics By', 'Words By', 'Text By', 'Poem By', 'Lyricist'],
      ddex: ['Lyricist'],
      genius: ['Lyricist', 'Lyrics By', 'Lyricists', 'Lyrics'],
      spotify: ['Lyricist'],
      tidal: ['Lyricist', 'Lyricists'],
      apple: ['Lyricist', 'Lyrics'],
      qobuz: ['Lyricist'],
      any: ['author', 'words', 'text', 'poetry by', 'lyrics written by'],
    },
  },
  {
    id: 'librettist',
    family: 'writing',
    musicbrainz: [{ type: 'librettist', typeId: '7474ab81-486f-40b5-8685-3a4f8ea624cb' }],
    labels: {
      discogs: ['Libretto By'],
      ddex: ['Librettist'],
      genius: ['Librettist'],
      tidal: ['Librettist'],
      apple: ['Librettist'],
      qobuz: ['Librettist'],
      any: ['libretto', 'book & lyrics by'],
    },
  },
  {
    id: 'translator',
    family: 'writing',
    musicbrainz: [
      { type: 'lyricist', typeId: '3e48faba-ec01-47fd-8e89-30e81161661c', attributes: ['translated'] },
      { type: 'translator' },
      { type: 'lyricist', typeId: 'a2af367a-b040-46f8-af21-310f92dfe97b', attributes: ['translated'] },
    ],
    labels: {
      discogs: ['Translated By', 'Translator'],
      ddex: ['Translator', 'SubLyricist', 'SubtitlesTranslator'],
      genius: ['Translator'],
      apple: ['Translator'],
      qobuz: ['Translator'],
      any: ['translation', 'translation by', 'translations by', 'translators', 'lyrics translated by'],
    },
  },
  {
    id: 'topliner',
    family: 'writing',
    labels: {
      genius: ['Topliner', 'Topline', 'Topline Writer'],
      any: ['top-line by', 'top line', 'topline by', 'toplines', 'toplining', 'topline writing'],
    },
  },
  {
    id: 'interpolated_writer',
    family: 'writing',
    labels: {
      discogs: ['Written-By [Interpolation]'],
      genius: ['Interpolation', 'Interpolations'],
      any: ['contains elements of', 'interpolates', 'interpolated writer'],
    },
  },
  {
    id: 'additional_lyricist',
    family: 'writing',
    musicbrainz: [
      { type: 'lyricist', typeId: '3e48faba-ec01-47fd-8e89-30e81161661c', attributes: ['additional'] },
      { type: 'lyricist', typeId: 'a2af367a-b040-46f8-af21-310f92dfe97b', attributes: ['additional'] },
    ],
    labels: {
      discogs: ['Lyrics By [Additional]', 'Lyrics By [Additional Lyrics]', 'Lyrics By [Additional Lyrics By]', 'Words By [Additional]'],
      genius: ['Additional Lyrics', 'Additional Lyricist'],
      any: ['additional lyrics by', 'additional words by'],
    },
  },
  {
    id: 'story_writer',
    family: 'writing',
    labels: {
      discogs: ['Screenwriter', 'Script By', 'Story By', 'Written-By [Story]'],
      ddex: ['Playwright', 'ScreenplayAuthor'],
      genius: ['Story By', 'Screenwriter'],
      any: ['story', 'scriptwriter', 'screenplay', 'screenplay by', 'storyline by'],
    },
  },
];
