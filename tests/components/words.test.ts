import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../components/words/outcome-words';
import { reasonWords } from '../../components/words/reading-words';
import { sourceWords } from '../../components/words/source-words';
import { t, translate } from '../../lib/i18n/messages';
import { failureKindSchema } from '../../lib/model/answer';

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

describe('reasons', () => {
  it.each([
    [{ key: 'is-release-artist', params: { artist: 'A' } }, 'The record is theirs: they are its artist.'],
    [
      { key: 'also-credited', params: { role: 'mixing_engineer', tracks: '2', total: '9' } },
      'Also credited as mixing engineer on 2 of 9 tracks.',
    ],
    [{ key: 'founded', params: { organisation: 'Low Tide Rec.' } }, 'Founded Low Tide Rec.'],
    [{ key: 'never-heard-of', params: {} }, 'A source says something that bears on it.'],
    [{ key: 'employer', params: {} }, 'A source says something that bears on it.'],
  ])('%j is one sentence', (reason, sentence) => {
    expect(reasonWords(reason)).toBe(sentence);
  });
});

it('calls what the page says the page', () => {
  expect([sourceWords('musicbrainz'), sourceWords('page:spotify'), sourceWords('new')]).toEqual(['MusicBrainz', 'the Spotify page', 'new']);
});
