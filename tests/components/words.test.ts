import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../components/words/outcome-words';
import { reasonWords } from '../../components/words/reason-words';
import { stateWords } from '../../components/words/state-words';
import { t, translate } from '../../lib/i18n/messages';
import { failureKindSchema, type Outcome } from '../../lib/model/answer';
import { sourceWords } from '../../lib/view/words/source-words';
import { answerOf } from '../gallery/invent';

it('chooses the plural by the count', () => {
  expect([t('tracks_count', { count: 1 }), t('tracks_count', { count: 12 })]).toEqual(['1 track', '12 tracks']);
});

it('leaves no placeholder unfilled', () => {
  expect(translate('reason_founded', {})).toBeUndefined();
  expect(translate('no_such_key', {})).toBeUndefined();
});

it('has a sentence of its own for every kind of failure', () => {
  const sentences = failureKindSchema.options.map((kind) => outcomeWords({ source: 'a', state: 'failed', kind }));
  expect(new Set(sentences).size).toBe(failureKindSchema.options.length);
});

it('says of a source about people how many of them it knows', () => {
  const people = (count: number) => outcomeWords({ source: 'wikidata', state: 'found', credits: count });
  expect([people(1), people(5)]).toEqual(['Knows 1 of these people.', 'Knows 5 of these people.']);
  expect(outcomeWords({ source: 'wikidata', state: 'none' })).toBe('Knows none of these people.');
  expect(outcomeWords({ source: 'genius', state: 'found', credits: 5 })).toBe('5 credits.');
});

it('names only sources of credits as knowing a record', () => {
  const outcomes: Outcome[] = ['musicbrainz', 'wikidata', 'page:spotify'].map((source) => ({ source, state: 'none' }));
  expect(stateWords('none', answerOf({ outcomes }))?.text).toBe('MusicBrainz knows this record, but nobody has entered its credits yet.');
});

describe('reasons', () => {
  it.each([
    [{ key: 'is-release-artist', params: { artist: 'A' } }, 'The record is theirs: they are its artist.'],
    [
      { key: 'also-credited', params: { role: 'mixing_engineer', tracks: '2', total: '9' } },
      'Also credited as mixing engineer on 2 of 9 tracks.',
    ],
    [{ key: 'founded', params: { organisation: 'Lantern' } }, 'Founded Lantern, the label of this record.'],
    [{ key: 'own-label', params: { label: 'Low Tide Rec.' } }, 'The record is out on their own label, Low Tide Rec.'],
    [{ key: 'listed-as-member', params: { artist: '1349' } }, 'Listed as a member of 1349.'],
    [
      { key: 'founded-unplaced', params: { organisation: 'Low Tide Rec.' } },
      'Founded Low Tide Rec. Which label this record is out on is not known.',
    ],
    [{ key: 'never-heard-of', params: {} }, 'A source says something that bears on it.'],
    [{ key: 'employer', params: {} }, 'A source says something that bears on it.'],
  ])('%j is one sentence', (reason, sentence) => {
    expect(reasonWords('reason', reason)).toBe(sentence);
  });
});

it('calls what the page says the page', () => {
  expect([sourceWords('musicbrainz'), sourceWords('page:spotify'), sourceWords('new')]).toEqual(['MusicBrainz', 'the Spotify page', 'new']);
});

it('says when a source that blocks is asked next', () => {
  const retryAt = new Date(2026, 10, 24, 14, 5).getTime();
  expect(outcomeWords({ source: 'genius', state: 'failed', kind: 'blocked', retryAt })).toMatch(/^Blocked: .* Next try at .*05/);
});
