import type { Answer, Reading } from '../../lib/model/answer';
import type { Credit } from '../../lib/model/credit';
import { readNeighbours } from '../../lib/readings/read-neighbours';
import { answerOf, credit, found, handle, idOf, on, person, proofOf } from './invent';

const executive = (name: string): Credit => credit(name, 'executive_producer', 'release');

const reading = (name: string, ...kinds: Reading['kinds']): Reading => ({
  credit: executive(name).id,
  contributor: idOf(name),
  kinds,
});

const at = (source: string) => ({ source, link: `https://${source}.example/person` });
const alone = { key: 'only-this-credit', params: {}, proof: at('musicbrainz') };

const readings: Reading[] = [
  reading(
    'Ada Quill',
    { kind: 'artist', reasons: [{ key: 'is-release-artist', params: {} }] },
    { kind: 'hands-on', reasons: [{ key: 'also-credited', params: { role: 'producer', tracks: '2', total: '12' } }] },
  ),
  reading('Mara Voss', {
    kind: 'label',
    reasons: [
      { key: 'position', params: { position: 'head of A&R' }, proof: at('wikidata') },
      { key: 'founded', params: { organisation: 'Low Tide Rec.' }, proof: at('musicbrainz') },
    ],
  }),
  reading('Ines Moreau', {
    kind: 'courtesy',
    reasons: [{ key: 'disambiguation', params: { words: 'investor and patron' }, proof: at('musicbrainz') }],
  }),
  reading('Oskar Brandt', { kind: 'unclear', reasons: [alone] }),
];

const credits: Credit[] = [
  credit('Juno Park', 'producer', on(1, 2, 4, 5, 6, 8, 9, 11, 12), {
    proofs: [proofOf('musicbrainz', 'producer', 'Juno Park'), proofOf('genius', 'Producers', 'Juno Park', 'song')],
  }),
  credit('Juno Park', 'mixing_engineer', on(1, 2, 4)),
  credit('Ada Quill', 'producer', on(3, 7)),
  credit('Theodor Lundqvist', 'co_producer', on(3, 7), { creditedAs: 'Theo Lund' }),
  credit('Pia Sand', 'additional_producer', on(10)),
  credit('Noor Haddad', 'vocal_producer', 'release', {
    proofs: [{ ...proofOf('genius', 'Vocal Producer', 'Noor Haddad', 'album'), via: 'song_performances' }],
  }),
  executive('Ada Quill'),
  executive('Mara Voss'),
  executive('Ines Moreau'),
  executive('Oskar Brandt'),
  credit('Bea Lindqvist', 'a_and_r', 'release'),
  credit('Low Tide Rec.', 'label', 'release'),
  credit('Harbour Studio Ltd', 'producer', 'release'),
  credit('Quayside Sound', 'recorded_at', on(1, 2, 3, 4)),
  credit('Ada Quill', 'songwriter', on(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
  credit('Juno Park', 'songwriter', on(1, 2, 4)),
  credit('Ravi Menon', 'lyricist', on(9)),
  credit('Kit Osei', 'mixing_engineer', on(3, 5, 6, 7, 8, 9, 10, 11, 12)),
  credit('Lena Fjord', 'mastering_engineer', 'release'),
  credit('Tom Achterberg', 'assistant_recording_engineer', on(2, 3)),
  credit('Ada Quill', 'lead_vocals', on(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
  credit('Sol Ibarra', 'guitar', on(2, 9), { detail: 'lap steel' }),
  credit('Mika Aalto', 'drums', on(1, 4, 6)),
  credit('Yara Costa', 'photography', 'release'),
  credit('Finn Doyle', 'video_producer', on(1)),
];

const names = [
  ...new Set(credits.map(({ proofs, creditedAs }) => (creditedAs === 'Theo Lund' ? 'Theodor Lundqvist' : (proofs[0]?.words.name ?? '')))),
];
const COMPANIES = new Set(['Low Tide Rec.', 'Harbour Studio Ltd']);
const contributors = names.map((name) => person(name, COMPANIES.has(name) ? 'company' : name === 'Quayside Sound' ? 'place' : 'person'));

/** The record of the sleeve in the design notes: four executive producers, four readings. */
export const nightFerry: Answer = answerOf({
  credits,
  readings,
  remarks: readNeighbours({ ...answerOf({}), credits, contributors }),
  contributors,
  handles: [
    handle('Juno Park', 'website', 'junopark.example', 'listed'),
    handle('Juno Park', 'instagram', 'junopark'),
    handle('Juno Park', 'soundcloud', 'juno-park', 'listed'),
    handle('Ada Quill', 'instagram', 'ada.quill.official', 'listed'),
    handle('Pia Sand', 'instagram', 'piasand', 'disputed'),
    handle('Pia Sand', 'instagram', 'pia_sand_music', 'disputed'),
  ],
  outcomes: [
    found('musicbrainz', 31),
    found('genius', 12),
    { source: 'page:spotify', state: 'none' },
    { source: 'discogs', state: 'skipped', reason: 'not-needed' },
  ],
});
