import { offer, recording } from '../invent';
import type { Pair } from '../pairs';

const ADA = 'Ada Quill';
const at = (durationMs: number) => ({ durationMs });
const LIVE = { disambiguation: 'live, 2019-06-12: Lund' };

export const versions: Pair[] = [
  {
    name: 'the plain recording beside its live version',
    sought: recording('Low Tide', ADA),
    offered: [offer('live', 'Low Tide', ADA, LIVE), offer('studio', 'Low Tide', ADA)],
    truth: 'studio',
  },
  { name: 'a live recording for a plain page', sought: recording('Low Tide', ADA), offered: [offer('live', 'Low Tide', ADA, LIVE)] },
  {
    name: 'live in the title on the page, in the disambiguation at the service',
    sought: recording('Low Tide - Live at Lund', ADA, at(251_000)),
    offered: [offer('live', 'Low Tide', ADA, { ...LIVE, ...at(252_000) }), offer('studio', 'Low Tide', ADA, at(200_000))],
    truth: 'live',
  },
  {
    name: 'live in another town',
    sought: recording('Low Tide (Live in Oslo)', ADA),
    offered: [offer('lund', 'Low Tide (live at Lund)', ADA)],
  },
  {
    name: 'a live album that the track titles do not tell of',
    sought: recording('Low Tide', ADA, { album: 'Live at Lund', ...at(251_000) }),
    offered: [
      offer('live', 'Low Tide', ADA, { ...LIVE, ...at(251_500), albums: ['Live at Lund'] }),
      offer('studio', 'Low Tide', ADA, { ...at(200_000), albums: ['Tin Weather'] }),
    ],
    truth: 'live',
  },
  {
    name: 'a plain recording that stands on a live album only',
    sought: recording('Low Tide', ADA, { album: 'Tin Weather' }),
    offered: [offer('live', 'Low Tide', ADA, { albums: ['Live in Oslo'] })],
  },
  {
    name: 'the remix asked for, among remixes',
    sought: recording('Low Tide - Juno Park Remix', ADA),
    offered: [
      offer('theo', 'Low Tide (Theo Lund remix)', ADA),
      offer('juno', 'Low Tide (Juno Park remix)', ADA),
      offer('plain', 'Low Tide', ADA),
    ],
    truth: 'juno',
  },
  {
    name: 'a remix by somebody else',
    sought: recording('Low Tide (Juno Park Remix)', ADA),
    offered: [offer('x', 'Low Tide (Theo Lund remix)', ADA)],
  },
  { name: 'the original for a remix', sought: recording('Low Tide (Juno Park Remix)', ADA), offered: [offer('x', 'Low Tide', ADA)] },
  { name: 'an acoustic version for the original', sought: recording('Low Tide', ADA), offered: [offer('x', 'Low Tide (acoustic)', ADA)] },
  {
    name: 'acoustic version and acoustic',
    sought: recording('Low Tide - Acoustic Version', ADA),
    offered: [offer('x', 'Low Tide (acoustic)', ADA), offer('y', 'Low Tide', ADA)],
    truth: 'x',
  },
  {
    name: 'an instrumental said beside the title',
    sought: recording('Low Tide', ADA),
    offered: [offer('x', 'Low Tide', ADA, { disambiguation: 'instrumental' })],
  },
  {
    name: 'an instrumental on both sides',
    sought: recording('Low Tide [Instrumental]', ADA),
    offered: [offer('x', 'Low Tide', ADA, { disambiguation: 'instrumental' })],
    truth: 'x',
  },
  { name: 'a demo for the original', sought: recording('Low Tide', ADA), offered: [offer('x', 'Low Tide (demo)', ADA)] },
  {
    name: 'a re-recording beside the old recording',
    sought: recording('Low Tide (Ada’s Version)', ADA),
    offered: [offer('old', 'Low Tide', ADA), offer('own', "Low Tide (Ada's version)", ADA)],
    truth: 'own',
  },
  {
    name: 'only the old recording of a re-recording',
    sought: recording('Low Tide (Ada’s Version)', ADA),
    offered: [offer('old', 'Low Tide', ADA)],
  },
  {
    name: 'a remaster of the same recording',
    sought: recording('Low Tide - Remastered 2019', ADA, at(200_000)),
    offered: [offer('x', 'Low Tide', ADA, at(201_000))],
    truth: 'x',
  },
  {
    name: 'explicit on the page, clean at the service',
    sought: recording('Low Tide (Explicit)', ADA),
    offered: [offer('x', 'Low Tide', ADA, { disambiguation: 'clean' })],
    truth: 'x',
  },
  {
    name: 'a radio edit for the album version',
    sought: recording('Low Tide', ADA, at(312_000)),
    offered: [offer('x', 'Low Tide (radio edit)', ADA, at(210_000))],
  },
  {
    name: 'the album version said on one side only',
    sought: recording('Low Tide (Album Version)', ADA, at(312_000)),
    offered: [offer('edit', 'Low Tide (radio edit)', ADA, at(210_000)), offer('album', 'Low Tide', ADA, at(312_000))],
    truth: 'album',
  },
  { name: 'sped up for the original', sought: recording('Low Tide', ADA), offered: [offer('x', 'Low Tide (sped up)', ADA)] },
  {
    name: 'slowed and sped up',
    sought: recording('Low Tide - Slowed + Reverb', ADA),
    offered: [offer('fast', 'Low Tide (sped up version)', ADA), offer('slow', 'Low Tide (slowed & reverb)', ADA)],
    truth: 'slow',
  },
  {
    name: 'version words without brackets',
    sought: recording('Low Tide Acoustic', ADA, at(200_000)),
    offered: [offer('x', 'Low Tide (Acoustic)', ADA, at(200_000)), offer('y', 'Low Tide', ADA, at(199_000))],
    truth: 'x',
  },
  {
    name: 'an original title on a karaoke record',
    sought: recording('Low Tide', ADA),
    offered: [offer('x', 'Low Tide (Karaoke Version)', ADA)],
  },
  { name: 'a reprise', sought: recording('Low Tide', ADA), offered: [offer('x', 'Low Tide (Reprise)', ADA)] },
  {
    name: 'an original mix is the original',
    sought: recording('Low Tide - Original Mix', ADA),
    offered: [offer('x', 'Low Tide', ADA), offer('y', 'Low Tide (Dub Mix)', ADA)],
    truth: 'x',
  },

  {
    name: 'an extended remix for the remix',
    sought: recording('Low Tide (Juno Park Remix)', ADA),
    offered: [offer('x', 'Low Tide (Juno Park extended remix)', ADA)],
  },
  {
    name: 'an English version of a song',
    sought: recording('Nachtfähre (English Version)', ADA),
    offered: [offer('x', 'Nachtfähre', ADA), offer('y', 'Nachtfähre (Spanish version)', ADA)],
  },
  {
    name: 'a live and remastered recording',
    sought: recording('Low Tide - Live at Lund / Remastered 2019', ADA),
    offered: [offer('x', 'Low Tide (live at Lund)', ADA), offer('y', 'Low Tide', ADA, { disambiguation: '2019 remaster' })],
    truth: 'x',
  },
  {
    name: 'the single version for the album version',
    sought: recording('Low Tide - Single Version', ADA),
    offered: [offer('x', 'Low Tide', ADA, { disambiguation: 'album version' })],
  },
  { name: 'a track of a DJ mix', sought: recording('Low Tide (Mixed)', ADA), offered: [offer('x', 'Low Tide', ADA)] },
];
