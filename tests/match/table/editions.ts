import { offer, release, seconds } from '../invent';
import type { Pair } from '../pairs';

const ADA = 'Ada Quill';
const of = (trackCount: number, more: object = {}) => ({ trackCount, ...more });
const NINE = seconds(181, 202, 243, 194, 215, 176, 227, 238, 199);

export const editions: Pair[] = [
  {
    name: 'the plain edition beside the deluxe one',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [offer('deluxe', 'Tin Weather', ADA, of(14, { disambiguation: 'deluxe edition' })), offer('plain', 'Tin Weather', ADA, of(9))],
    truth: 'plain',
  },
  {
    name: 'the deluxe edition, said in the title and beside it',
    sought: release('Tin Weather (Deluxe Edition)', ADA, of(14)),
    offered: [offer('deluxe', 'Tin Weather', ADA, of(14, { disambiguation: 'deluxe edition' })), offer('plain', 'Tin Weather', ADA, of(9))],
    truth: 'deluxe',
  },
  {
    name: 'a deluxe edition for the plain one',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [offer('x', 'Tin Weather (Deluxe)', ADA, of(14))],
  },
  {
    name: 'a longer edition that begins with the same tracks',
    sought: release('Tin Weather', ADA, of(9, { trackLengthsMs: NINE })),
    offered: [offer('x', 'Tin Weather (Expanded)', ADA, of(12, { trackLengthsMs: [...NINE, ...seconds(90, 80, 70)] }))],
    truth: 'x',
  },
  {
    name: 'an anniversary remaster with the same tracks',
    sought: release('Tin Weather (20th Anniversary Remaster)', ADA, of(9, { year: 2021 })),
    offered: [offer('x', 'Tin Weather', ADA, of(9, { year: 2001 }))],
    truth: 'x',
  },
  {
    name: 'the clean edition',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [offer('x', 'Tin Weather', ADA, of(9, { disambiguation: 'clean' }))],
    truth: 'x',
  },
  {
    name: 'the live album of the same name',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [offer('x', 'Tin Weather (Live)', ADA, of(9)), offer('y', 'Tin Weather', ADA, of(9, { types: ['Album', 'Live'] }))],
  },
  {
    name: 'a live album whose title does not tell',
    sought: release('One Night in Lund', ADA, of(11, { year: 2018 })),
    offered: [offer('x', 'One Night in Lund', ADA, of(11, { types: ['Album', 'Live'], year: 2018 }))],
    truth: 'x',
  },
  {
    name: 'a remix album',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [offer('x', 'Tin Weather Remixed', ADA, of(9)), offer('y', 'Tin Weather: The Remixes', ADA, of(9))],
  },
  {
    name: 'the single for the album',
    sought: release('Low Tide', ADA, of(10)),
    offered: [offer('x', 'Low Tide', ADA, of(1, { types: ['Single'] }))],
  },
  {
    name: 'the album among singles of its name',
    sought: release('Low Tide', ADA, of(10)),
    offered: [offer('single', 'Low Tide', ADA, of(1)), offer('album', 'Low Tide', ADA, of(10)), offer('maxi', 'Low Tide', ADA, of(4))],
    truth: 'album',
  },
  {
    name: 'single or album, and no number of tracks',
    sought: release('Low Tide', ADA),
    offered: [offer('single', 'Low Tide', ADA, of(1)), offer('album', 'Low Tide', ADA, of(10))],
  },
  {
    name: 'a single as a shop writes it',
    sought: release('Low Tide - Single', ADA, of(1)),
    offered: [offer('single', 'Low Tide', ADA, of(1))],
    truth: 'single',
  },
  {
    name: 'a re-recorded album under its old name, told by the lengths',
    sought: release('Tin Weather', ADA, of(9, { trackLengthsMs: NINE.map((each) => each + 11_000) })),
    offered: [offer('old', 'Tin Weather', ADA, of(9, { trackLengthsMs: NINE }))],
  },
  {
    name: 'a reissue of another year with the same lengths',
    sought: release('Tin Weather', ADA, of(9, { year: 2020, trackLengthsMs: NINE })),
    offered: [offer('x', 'Tin Weather', ADA, of(9, { year: 2004, trackLengthsMs: NINE.map((each) => each + 900) }))],
    truth: 'x',
  },
  {
    name: 'editions of one country and the next',
    sought: release('Tin Weather', ADA, of(9)),
    offered: [
      offer('jp', 'Tin Weather', ADA, of(11, { disambiguation: 'Japanese edition' })),
      offer('uk', 'Tin Weather', ADA, of(9, { disambiguation: 'UK version' })),
    ],
    truth: 'uk',
  },
];
