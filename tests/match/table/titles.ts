import { bare, offer, recording } from '../invent';
import type { Pair } from '../pairs';

const ADA = 'Ada Quill';
const at = (durationMs: number) => ({ durationMs });

export const titles: Pair[] = [
  { name: 'the first part for the second', sought: recording('Ferry, Pt. 2', ADA), offered: [offer('x', 'Ferry, Pt. 1', ADA)] },
  { name: 'the whole for a part', sought: recording('Ferry II', ADA), offered: [offer('x', 'Ferry', ADA)] },
  {
    name: 'parts in Roman numbers and in words',
    sought: recording('Ferry (Part Two)', ADA),
    offered: [offer('one', 'Ferry, Part I', ADA), offer('two', 'Ferry, Part II', ADA)],
    truth: 'two',
  },
  {
    name: 'one interlude of several, by its album',
    sought: recording('Interlude', ADA, { album: 'Tin Weather', ...at(61_000) }),
    offered: [
      offer('kites', 'Interlude', ADA, { albums: ['Paper Kites'], ...at(48_000) }),
      offer('tin', 'Interlude', ADA, { albums: ['Tin Weather'], ...at(60_000) }),
    ],
    truth: 'tin',
  },
  { name: 'an interlude that nothing ties to the page', sought: recording('Interlude', ADA), offered: [offer('x', 'Interlude', ADA)] },
  { name: 'an interlude of the song for the song', sought: recording('Harbour', ADA), offered: [offer('x', 'Harbour (interlude)', ADA)] },
  {
    name: 'a Cyrillic title',
    sought: recording('Ночной паром', 'Ада Перо'),
    offered: [offer('x', 'Ночной Паром', 'Ада Перо'), offer('y', 'Ночной паром (live)', 'Ада Перо')],
    truth: 'x',
  },
  {
    name: 'a Korean title with its translation in brackets',
    sought: recording('밤배 (Night Ferry)', '주노'),
    offered: [offer('x', 'Night Ferry', 'JUNO', { artists: [{ id: 'juno', names: ['JUNO', '주노'] }] })],
    truth: 'x',
  },
  {
    name: 'a Japanese title in wide brackets',
    sought: recording('夜行フェリー（アコースティック）', '山本さくら'),
    offered: [offer('x', '夜行フェリー', '山本さくら')],
  },
  {
    name: 'an Arabic and a Hebrew title',
    sought: recording('عبّارة الليل', 'سارة نور'),
    offered: [offer('he', 'מעבורת לילה', 'שרה נור'), offer('ar', 'عبارة الليل', 'سارة نور')],
    truth: 'ar',
  },
  {
    name: 'a translation and a romanisation beside the song',
    sought: recording('밤배', '주노'),
    offered: [
      bare('en', '주노 - 밤배 (English Translation)', 'Genius English Translations'),
      bare('ro', '주노 - 밤배 (Romanized)', 'Genius Romanizations'),
      bare('ko', '밤배', '주노'),
    ],
    truth: 'ko',
  },
  {
    name: 'nothing but translations',
    sought: recording('Low Tide', ADA),
    offered: [bare('tr', 'Low Tide (Türkçe Çeviri)', ADA), bare('es', 'Low Tide', 'Genius Traducciones al Español')],
  },
  {
    name: 'a medley that holds the song',
    sought: recording('Low Tide', ADA),
    offered: [offer('x', 'Low Tide / Glass Harbour', ADA), offer('y', 'Low Tide (medley)', ADA)],
  },
  {
    name: 'the film it is from',
    sought: recording('Low Tide (From "Night Ferry")', ADA),
    offered: [offer('x', 'Low Tide', ADA)],
    truth: 'x',
  },
  { name: 'another subtitle', sought: recording('Low Tide (Morning)', ADA), offered: [offer('x', 'Low Tide (Evening)', ADA)] },
  {
    name: 'a subtitle that only one side has, with the length',
    sought: recording('Low Tide (The Long Way Home)', ADA, at(200_000)),
    offered: [offer('x', 'Low Tide', ADA, at(200_000))],
    truth: 'x',
  },
  {
    name: 'words beside the title that nobody can understand, and no length',
    sought: recording('Low Tide', ADA),
    offered: [offer('x', 'Low Tide', ADA, { disambiguation: 'for the harbour committee' })],
  },
  {
    name: 'a song whose title begins alike',
    sought: recording('Home', ADA),
    offered: [offer('x', 'Home Again', ADA), offer('y', 'Homecoming', ADA)],
  },
  {
    name: 'two subtitles on one album, one of them unsaid',
    sought: recording('Kites (Morning)', ADA, { album: 'Tin Weather', year: 2020 }),
    offered: [offer('x', 'Kites', ADA, { albums: ['Tin Weather'], year: 2020 })],
  },
];
