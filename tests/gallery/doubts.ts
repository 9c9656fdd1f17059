import type { Answer } from '../../lib/model/answer';
import type { Someone } from '../../lib/model/overrule';
import { credit, handle, idOf, mentionsOf, on, person, proofOf } from './invent';
import { nightFerry } from './night-ferry';

const meant = (name: string): Someone => ({ key: idOf(name), name, ids: { mb: [idOf(name)] } });

const withMentions = (answer: Answer, name: string, elsewhere?: string): Answer => ({
  ...answer,
  contributors: answer.contributors.map((each) => (each.name === name ? { ...each, mentions: mentionsOf(name, elsewhere) } : each)),
});

/** Two sources that list different producers of two tracks, and one that knows a track nobody names a producer of. */
export const disagreeing: Answer = {
  ...withMentions(nightFerry, 'Juno Park'),
  credits: [
    ...nightFerry.credits.filter(({ role, scope }) => role !== 'vocal_producer' && (scope === 'release' || !scope.includes('1-10'))),
    credit('Sunniva Vik', 'producer', on(3), { proofs: [proofOf('genius', 'Producers', 'Sunniva Vik', 'song')] }),
    credit('Bo Ek', 'producer', on(3), { proofs: [proofOf('genius', 'Producers', 'Bo Ek', 'song')] }),
  ],
  contributors: [...withMentions(nightFerry, 'Juno Park').contributors, person('Sunniva Vik'), person('Bo Ek')],
  disagreements: [
    {
      track: '1-3',
      role: 'producer',
      said: [
        { source: 'musicbrainz', contributors: [idOf('Ada Quill')], alone: [idOf('Ada Quill')] },
        { source: 'genius', contributors: [idOf('Bo Ek'), idOf('Sunniva Vik')], alone: [idOf('Bo Ek'), idOf('Sunniva Vik')] },
      ],
    },
  ],
  blanks: [
    { track: '1-10', source: 'musicbrainz', editLink: 'https://musicbrainz.example/recording/10/edit' },
    { track: '1-10', source: 'genius', editLink: 'https://genius.example/radio-shadow' },
  ],
};

/** An account of Juno Park's that the person has said is not theirs. */
export const hiding: Answer = {
  ...withMentions(nightFerry, 'Juno Park'),
  handles: nightFerry.handles.filter(({ username }) => username !== 'juno-park'),
  overrules: [
    { id: 'hidden', at: 1, kind: 'not-their-account', person: meant('Juno Park'), platform: 'soundcloud', username: 'juno-park' },
  ],
};

/** Juno Park, joined by the person with Theo Lund, and kept apart from a namesake. */
export const joinedByYou: Answer = {
  ...withMentions(nightFerry, 'Juno Park', 'Theodor Lundqvist'),
  handles: [...nightFerry.handles, handle('Juno Park', 'x', 'theolund', 'listed')],
  credits: nightFerry.credits.filter(({ contributor }) => contributor !== idOf('Theodor Lundqvist')),
  contributors: withMentions(nightFerry, 'Juno Park', 'Theodor Lundqvist')
    .contributors.filter(({ name }) => name !== 'Theodor Lundqvist')
    .map((each) => (each.name === 'Juno Park' ? { ...each, ids: { mb: [idOf('Juno Park'), idOf('Theodor Lundqvist')] } } : each)),
  overrules: [
    { id: 'joined', at: 1, kind: 'same-person', one: meant('Juno Park'), other: meant('Theodor Lundqvist') },
    {
      id: 'parted',
      at: 2,
      kind: 'two-people',
      one: { key: 'genius:9', name: 'JUNO P.', ids: { genius: ['9'] } },
      others: [meant('Juno Park')],
    },
    { id: 'chosen', at: 3, kind: 'chosen-record', subject: 'spotify:album:invented', candidate: 'mb:release:1' },
  ],
};
