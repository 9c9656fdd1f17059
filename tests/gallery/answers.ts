import type { Answer, Outcome } from '../../lib/model/answer';
import type { PageState } from '../../lib/view/screen';
import { crowd, odd } from './crowds';
import { disagreeing, hiding, joinedByYou } from './doubts';
import { answerOf, credit, found, person, proofOf, subject } from './invent';
import { nightFerry } from './night-ferry';

export interface Shown {
  page: PageState;
  answer?: Answer;
  isLost?: boolean;
  /** Texts or test hooks to click before the picture is taken. */
  clicks?: string[];
}

const failed = (source: string, kind: Extract<Outcome, { state: 'failed' }>['kind']): Outcome => ({ source, state: 'failed', kind });
const candidate = (key: string, title: string, note: string) => ({
  key,
  title,
  artists: 'Ada Quill',
  note,
  url: `https://musicbrainz.example/${key}`,
});

const track: Answer = {
  ...nightFerry,
  subject: {
    ref: { ...subject.ref, kind: 'track' },
    facts: { title: 'Slow Water', artists: [{ name: 'Ada Quill' }], tracks: [], album: { title: 'Night Ferry' } },
  },
  tracks: nightFerry.tracks.slice(1, 2),
  credits: nightFerry.credits.flatMap((entry) =>
    entry.scope === 'release' ? [entry] : entry.scope.includes('1-2') ? [{ ...entry, scope: ['1-2'] }] : [],
  ),
};

/** An album whose producers are only summed up. */
const unsaid: Answer = answerOf({
  credits: ['Juno Park', 'Noor Haddad'].map((name) =>
    credit(name, 'producer', 'release', { proofs: [{ ...proofOf('genius', 'Producers', name, 'album'), via: 'song_performances' }] }),
  ),
  contributors: [person('Juno Park'), person('Noor Haddad')],
  outcomes: [found('genius', 2), { source: 'wikidata', state: 'none' }],
});

export const answers: Record<string, Shown> = {
  found: { page: 'read', answer: nightFerry },
  person: { page: 'read', answer: nightFerry, clicks: ['[data-producer] .producer__button'] },
  why: { page: 'read', answer: nightFerry, clicks: ['.reading__button'] },
  meaning: { page: 'read', answer: nightFerry, clicks: ['[data-role-word="executive_producer"] >> nth=0'] },
  tracks: { page: 'read', answer: nightFerry, clicks: ['[data-section="tracks"] .fold__button'] },
  folds: { page: 'read', answer: nightFerry, clicks: ['.complete__button', '.fold__button'] },
  picture: { page: 'read', answer: nightFerry, clicks: ['[data-section="picture"] .fold__button'] },
  'picture-crowd': { page: 'read', answer: crowd(112, 24), clicks: ['[data-section="picture"] .fold__button', '[data-picture-everyone]'] },
  'take-away': { page: 'read', answer: nightFerry, clicks: ['[data-take-away]'] },
  odd: { page: 'read', answer: odd },
  one: {
    page: 'read',
    answer: answerOf({
      credits: [credit('Juno Park', 'producer', 'release')],
      contributors: [person('Juno Park')],
      outcomes: [found('musicbrainz', 1)],
    }),
  },
  seventeen: { page: 'read', answer: crowd(17, 7) },
  crowd: { page: 'read', answer: crowd(112, 6), clicks: ['.fold__button'] },
  none: {
    page: 'read',
    answer: answerOf({
      outcomes: [
        { source: 'musicbrainz', state: 'none', link: 'https://musicbrainz.example/r', editLink: 'https://musicbrainz.example/edit' },
        failed('genius', 'timeout'),
      ],
    }),
  },
  reading: { page: 'reading' },
  looking: {
    page: 'read',
    answer: answerOf({
      complete: false,
      outcomes: [
        { source: 'musicbrainz', state: 'asking' },
        { source: 'genius', state: 'asking' },
      ],
    }),
  },
  growing: {
    page: 'read',
    answer: { ...nightFerry, complete: false, outcomes: [found('musicbrainz', 31), { source: 'genius', state: 'asking' }] },
  },
  partly: {
    page: 'read',
    answer: {
      ...nightFerry,
      outcomes: [
        found('musicbrainz', 31),
        { source: 'genius', state: 'failed', kind: 'rate-limited', retryAt: Date.UTC(2026, 10, 24, 7, 5) },
        { source: 'discogs', state: 'unmatched', candidates: [] },
      ],
    },
  },
  unmatched: {
    page: 'read',
    answer: answerOf({
      outcomes: [
        {
          source: 'musicbrainz',
          state: 'unmatched',
          candidates: [
            candidate('mb:release:1', 'Night Ferry', '2024 · GB · 12 tracks'),
            candidate('mb:release:2', 'Night Ferry (Deluxe)', '2025 · XW · 16 tracks'),
            candidate('mb:release:3', 'Night Ferry – Live at the Assembly Rooms, Edinburgh', '2019 · 9 tracks'),
          ],
        },
        { source: 'genius', state: 'unmatched', candidates: [] },
      ],
    }),
  },
  choice: {
    page: 'read',
    answer: {
      ...nightFerry,
      outcomes: [
        found('musicbrainz', 31),
        { source: 'genius', state: 'unmatched', candidates: [candidate('genius:album:1', 'Night Ferry', '2024 · 12 tracks')] },
        found('wikidata', 6),
      ],
    },
    clicks: ['.complete__button'],
  },
  'unmatched-failed': {
    page: 'read',
    answer: answerOf({
      outcomes: [
        { source: 'musicbrainz', state: 'unmatched', candidates: [candidate('mb:release:1', 'Night Ferry', '2024 · GB · 12 tracks')] },
        failed('genius', 'timeout'),
      ],
    }),
  },
  unsaid: { page: 'read', answer: unsaid, clicks: ['[data-section="tracks"] .fold__button', '[data-producer] .producer__button'] },
  disagreeing: {
    page: 'read',
    answer: disagreeing,
    clicks: ['[data-section="tracks"] .fold__button', '[data-producer="mb:ada-quill"] .producer__button'],
  },
  hidden: { page: 'read', answer: hiding, clicks: ['[data-producer="mb:juno-park"] .producer__button', '[data-identity] .wrong__button'] },
  joined: {
    page: 'read',
    answer: joinedByYou,
    clicks: ['[data-producer="mb:juno-park"] .producer__button', '[data-identity] .wrong__button', '.complete__button'],
  },
  broken: {
    page: 'read',
    isLost: true,
    answer: { ...nightFerry, complete: false, outcomes: [found('musicbrainz', 31), { source: 'genius', state: 'asking' }] },
  },
  unknown: {
    page: 'read',
    answer: answerOf({
      outcomes: [
        { source: 'musicbrainz', state: 'unmatched', candidates: [] },
        { source: 'genius', state: 'unmatched', candidates: [] },
      ],
    }),
  },
  failed: {
    page: 'read',
    answer: answerOf({ outcomes: [failed('musicbrainz', 'timeout'), failed('genius', 'blocked'), failed('discogs', 'bad-data')] }),
  },
  offline: { page: 'read', answer: answerOf({ outcomes: [failed('musicbrainz', 'offline'), failed('genius', 'offline')] }) },
  lost: { page: 'read', isLost: true },
  unsupported: { page: 'unsupported' },
  'no-record': { page: 'no-record' },
  unreadable: { page: 'unreadable' },
  track: { page: 'read', answer: track },
};
