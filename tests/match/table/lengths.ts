import { offer, recording } from '../invent';
import type { Pair } from '../pairs';

const ADA = 'Ada Quill';
const at = (durationMs: number) => ({ durationMs });

export const lengths: Pair[] = [
  {
    name: 'a re-recording under the bare title, known by its later year',
    sought: recording('Low Tide', ADA, { year: 2009 }),
    offered: [offer('new', 'Low Tide', ADA, { year: 2021 })],
  },
  { name: 'a film of the song', sought: recording('Low Tide', ADA), offered: [offer('x', 'Low Tide', ADA, { video: true })] },
  {
    name: 'one second more',
    sought: recording('Low Tide', ADA, at(200_000)),
    offered: [offer('x', 'Low Tide', ADA, at(201_000)), offer('y', 'Low Tide', ADA, at(230_000))],
    truth: 'x',
  },
  {
    name: 'four seconds more on the same album',
    sought: recording('Low Tide', ADA, { ...at(200_000), album: 'Tin Weather' }),
    offered: [offer('x', 'Low Tide', ADA, { ...at(204_000), albums: ['Tin Weather'] })],
    truth: 'x',
  },
  { name: 'half a minute more', sought: recording('Low Tide', ADA, at(200_000)), offered: [offer('x', 'Low Tide', ADA, at(230_000))] },
  {
    name: 'two recordings of one title, and no length',
    sought: recording('Low Tide', ADA),
    offered: [offer('x', 'Low Tide', ADA, at(200_000)), offer('y', 'Low Tide', ADA, at(341_000))],
  },
  {
    name: 'an album whose title only sounds like a concert',
    sought: recording('Low Tide', ADA, { album: 'Where We Live' }),
    offered: [offer('x', 'Low Tide', ADA, { albums: ['Where We Live'] })],
    truth: 'x',
  },
];
