import { bare, offer, recording } from '../invent';
import type { Pair } from '../pairs';

const ADA = 'Ada Quill';
const JUNO = 'Juno Park';
const at = (durationMs: number) => ({ durationMs });

export const people: Pair[] = [
  {
    name: 'a guest in the title here, in the artist line there',
    sought: recording('Low Tide (feat. Juno Park)', ADA),
    offered: [offer('solo', 'Low Tide', ADA), offer('guest', 'Low Tide', 'Ada Quill feat. Juno Park')],
    truth: 'guest',
  },
  {
    name: 'a guest among the artists here, in the title there',
    sought: recording('Low Tide', [ADA, JUNO]),
    offered: [offer('guest', 'Low Tide (ft. Juno Park)', ADA)],
    truth: 'guest',
  },
  {
    name: 'another guest',
    sought: recording('Low Tide (feat. Juno Park)', ADA),
    offered: [offer('x', 'Low Tide', 'Ada Quill feat. Theo Lund')],
  },
  {
    name: 'the solo version for one with a guest',
    sought: recording('Low Tide (feat. Juno Park)', ADA),
    offered: [offer('x', 'Low Tide', ADA)],
  },
  {
    name: 'a guest that the service leaves out, but the length agrees',
    sought: recording('Low Tide (feat. Juno Park)', [ADA, JUNO], at(200_000)),
    offered: [offer('x', 'Low Tide', ADA, at(200_400))],
    truth: 'x',
  },
  {
    name: 'a joint credit written in two ways',
    sought: recording('Low Tide', [ADA, JUNO]),
    offered: [offer('x', 'Low Tide', 'Ada Quill & Juno Park')],
    truth: 'x',
  },
  {
    name: 'two artists in one string',
    sought: recording('Low Tide', 'Ada Quill, Juno Park'),
    offered: [offer('x', 'Low Tide', 'Juno Park & Ada Quill')],
    truth: 'x',
  },
  {
    name: 'a band whose name holds an ampersand',
    sought: recording('Low Tide', 'Ada & the Ferrymen'),
    offered: [offer('x', 'Low Tide', 'Ada and The Ferrymen', { artists: [{ id: 'band', names: ['Ada and The Ferrymen'] }] })],
    truth: 'x',
  },
  { name: 'one more main artist', sought: recording('Low Tide', ADA), offered: [offer('x', 'Low Tide', 'Ada Quill & Juno Park')] },
  {
    name: 'the same title by another artist',
    sought: recording('Home', ADA, at(200_000)),
    offered: [offer('x', 'Home', 'Theo Lund', at(200_000))],
  },
  {
    name: 'a cover by a tribute band',
    sought: recording('Low Tide', 'The Ferrymen'),
    offered: [
      offer('x', 'Low Tide', 'The Ferrymen Tribute Band'),
      offer('y', 'Low Tide (originally performed by The Ferrymen)', 'Karaoke Harbour'),
    ],
  },
  {
    name: 'letters as signs',
    sought: recording('Low Tide', 'A$H Quill'),
    offered: [offer('x', 'Low Tide', 'ASH QUILL')],
    truth: 'x',
  },
  {
    name: 'typographic dashes and quotes',
    sought: recording("Don't Wait - Part 2", 'Jun-O'),
    offered: [offer('x', 'Don’t Wait, Pt. II', 'JUN‐O')],
    truth: 'x',
  },
  {
    name: 'an artist under two names',
    sought: recording('Low Tide', 'Jun Park p/k/a Juno'),
    offered: [offer('x', 'Low Tide', 'Juno', { artists: [{ id: 'juno', names: ['Juno', 'Jun Park'] }] })],
    truth: 'x',
  },
  {
    name: 'a band whose article only one side has, with the length',
    sought: recording('Low Tide', 'Ferrymen', at(200_000)),
    offered: [offer('x', 'Low Tide', 'The Ferrymen', at(199_000))],
    truth: 'x',
  },
  {
    name: 'a romanised artist known by the id of the page’s address',
    sought: recording('Night Ferry', 'Yamamoto Sakura', { artistIds: ['sakura'] }),
    offered: [offer('x', 'Night Ferry', '山本さくら', { artists: [{ id: 'sakura', names: ['山本さくら'] }] })],
    truth: 'x',
  },
  {
    name: 'two artists of one name',
    sought: recording('Low Tide', ADA),
    offered: [
      offer('one', 'Low Tide', ADA, { artists: [{ id: 'ada-1', names: [ADA] }] }),
      offer('two', 'Low Tide', ADA, { artists: [{ id: 'ada-2', names: [ADA] }] }),
    ],
  },
  {
    name: 'two artists of one name, with the id',
    sought: recording('Low Tide', ADA, { artistIds: ['ada-2'] }),
    offered: [
      offer('one', 'Low Tide', ADA, { artists: [{ id: 'ada-1', names: [ADA] }] }),
      offer('two', 'Low Tide', ADA, { artists: [{ id: 'ada-2', names: [ADA] }] }),
    ],
    truth: 'two',
  },
  {
    name: 'two artists of one name, with the album',
    sought: recording('Low Tide', ADA, { album: 'Tin Weather' }),
    offered: [
      offer('one', 'Low Tide', ADA, { artists: [{ id: 'ada-1', names: [ADA] }], albums: ['Tin Weather (Deluxe)'] }),
      offer('two', 'Low Tide', ADA, { artists: [{ id: 'ada-2', names: [ADA] }], albums: ['Salt'] }),
    ],
    truth: 'one',
  },
  {
    name: 'a guest in the title, at a service that names none',
    sought: recording('Low Tide (feat. Juno Park)', ADA),
    offered: [bare('x', 'Low Tide', ADA), bare('remix', 'Low Tide (Remix)', ADA)],
    truth: 'x',
  },
  {
    name: 'a remixer who is an artist here and only in the title there',
    sought: recording('Low Tide - Juno Park Remix', [ADA, JUNO]),
    offered: [offer('plain', 'Low Tide', ADA), offer('remix', 'Low Tide (Juno Park remix)', ADA)],
    truth: 'remix',
  },
  {
    name: 'guests of a joint remix, in one order and the other',
    sought: recording('Low Tide (Remix) [feat. Juno Park & Theo Lund]', ADA),
    offered: [
      offer('plain', 'Low Tide', 'Ada Quill feat. Theo Lund'),
      offer('x', 'Low Tide (remix)', 'Ada Quill feat. Theo Lund & Juno Park'),
    ],
    truth: 'x',
  },
  {
    name: 'a namesake’s hit of the very length',
    sought: recording('Home', ADA, at(200_000)),
    offered: [
      offer('one', 'Home', ADA, { artists: [{ id: 'ada-1', names: [ADA] }], ...at(200_000) }),
      offer('two', 'Home', ADA, { artists: [{ id: 'ada-2', names: [ADA] }], ...at(201_000) }),
    ],
  },
  {
    name: 'a father and a son',
    sought: recording('Low Tide', 'Theo Lund Jr.'),
    offered: [offer('x', 'Low Tide', 'Theo Lund')],
  },
  {
    name: 'an artist with a longer name',
    sought: recording('Low Tide', 'Ada'),
    offered: [offer('x', 'Low Tide', ADA), offer('y', 'Low Tide', 'Ada & the Ferrymen')],
  },
  {
    name: 'three artists of whom the service credits one, on the same album and as long',
    sought: recording('Low Tide', [ADA, JUNO, 'Theo Lund'], { ...at(200_000), album: 'Tin Weather' }),
    offered: [offer('x', 'Low Tide', ADA, { ...at(200_000), albums: ['Tin Weather'] })],
    truth: 'x',
  },
];
