import { bare, offer, release } from '../invent';
import type { Pair } from '../pairs';

const ADA = 'Ada Quill';
const of = (trackCount: number, more: object = {}) => ({ trackCount, ...more });

export const albums: Pair[] = [
  {
    name: 'a self-titled album by its year',
    sought: release('Ada Quill', ADA, of(10, { year: 2006 })),
    offered: [offer('first', 'Ada Quill', ADA, of(10, { year: 1998 })), offer('second', 'Ada Quill', ADA, of(10, { year: 2006 }))],
    truth: 'second',
  },
  {
    name: 'another self-titled album',
    sought: release('Ada Quill', ADA, of(10, { year: 2006 })),
    offered: [offer('x', 'Ada Quill', ADA, of(10, { year: 1998 }))],
  },
  {
    name: 'a self-titled album without a year',
    sought: release('Ada Quill', ADA, of(10)),
    offered: [offer('x', 'Ada Quill', ADA, of(10, { year: 1998 })), offer('y', 'Ada Quill', ADA, of(10, { year: 2006 }))],
  },
  {
    name: 'the second volume for the third',
    sought: release('Harbour Tapes, Vol. 3', ADA, of(9)),
    offered: [offer('x', 'Harbour Tapes, Vol. 2', ADA, of(9)), offer('y', 'Harbour Tapes', ADA, of(9))],
  },
  {
    name: 'a volume in full',
    sought: release('Harbour Tapes Vol. 3', ADA, of(9)),
    offered: [offer('two', 'Harbour Tapes, Volume II', ADA, of(9)), offer('three', 'Harbour Tapes, Volume Three', ADA, of(9))],
    truth: 'three',
  },
  {
    name: 'a soundtrack by its long name',
    sought: release('Night Ferry (Original Motion Picture Soundtrack)', 'Theo Lund', of(18)),
    offered: [offer('x', 'Night Ferry', 'Theo Lund', of(18)), offer('y', 'Night Ferry', 'Various Artists', of(12))],
    truth: 'x',
  },
  {
    name: 'a record of various artists under a common name',
    sought: release('Summer Songs', 'Various Artists'),
    offered: [offer('x', 'Summer Songs', 'Various Artists', of(20))],
  },
  {
    name: 'an album of the same title by another artist',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [offer('x', 'Tin Weather', 'Juno Park', of(9)), bare('y', 'Tin Weather', 'Juno Park')],
  },
  {
    name: 'a tribute album',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [offer('x', 'Tin Weather: A Tribute to Ada Quill', 'Various Artists', of(9))],
  },
  {
    name: 'an inverted article',
    sought: release('Tin Weather', 'Ferrymen, The', of(9)),
    offered: [offer('x', 'Tin Weather', 'The Ferrymen', of(9, { artists: [{ id: 'band', names: ['The Ferrymen'] }] }))],
    truth: 'x',
  },
  {
    name: 'an artist of one name known by the tracks',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [
      offer('one', 'Tin Weather', ADA, of(9, { artists: [{ id: 'ada-1', names: [ADA] }] })),
      offer('two', 'Tin Weather', ADA, of(12, { artists: [{ id: 'ada-2', names: [ADA] }] })),
    ],
    truth: 'one',
  },
  {
    name: 'an artist whose address belongs to somebody else',
    sought: release('Tin Weather', ADA, of(9, { artistIds: ['ada-1'] })),
    offered: [offer('x', 'Tin Weather', ADA, of(9, { artists: [{ id: 'ada-2', names: [ADA] }] }))],
  },
  {
    name: 'an album in another script, at a service without tracks',
    sought: release('夜行フェリー (Night Ferry)', '山本さくら', { year: 2016 }),
    offered: [bare('x', '夜行フェリー', '山本さくら', { year: 2016 }), bare('y', 'Night Ferry', 'Theo Lund', { year: 2016 })],
    truth: 'x',
  },
  {
    name: 'a title of signs alone',
    sought: release('!!!', ADA, of(9)),
    offered: [offer('x', '!!!', ADA, of(9)), offer('y', '???', ADA, of(9))],
    truth: 'x',
  },
  {
    name: 'the service’s own doubt',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [offer('x', 'Tin Weather', ADA, of(9, { searchScore: 70 }))],
  },

  {
    name: 'the cast of another town',
    sought: release('Harbour (Original Lund Cast Recording)', 'Various Artists', of(18)),
    offered: [offer('x', 'Harbour (Original Oslo Cast Recording)', 'Various Artists', of(18))],
  },
];
