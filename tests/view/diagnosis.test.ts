import { expect, it } from 'vitest';
import { diagnosisText } from '../../lib/view/diagnosis';

it('a diagnosis says which ways hit and how the sources answered, and nothing of what the page is about', () => {
  const text = diagnosisText({
    version: '0.3.0',
    userAgent: 'Browser/1',
    language: 'de',
    choices: { page: true, site: false, everywhere: true, lookUp: 'click' },
    page: { site: 'spotify', kind: 'album', isRead: true, marks: 3, hits: [{ part: 'rows', strategy: 'row', count: 12 }] },
    outcomes: [
      { source: 'musicbrainz', state: 'found', credits: 7, link: 'https://musicbrainz.org/release/secret' },
      { source: 'genius', state: 'failed', kind: 'blocked' },
      { source: 'discogs', state: 'skipped', reason: 'later' },
      {
        source: 'wikidata',
        state: 'unmatched',
        candidates: [{ key: 'k', title: 'secret', artists: 'secret', note: '', url: 'https://secret' }],
      },
      { source: 'spotify', state: 'none', link: 'https://secret' },
    ],
  });
  expect(text).toBe(
    [
      'Liner Notes 0.3.0 · Browser/1 · de',
      'badges: closed (site) · look-up: click',
      'page: spotify album, read, 3 marks',
      '  rows by row: 12',
      'source: musicbrainz found 7',
      'source: genius failed (blocked)',
      'source: discogs skipped (later)',
      'source: wikidata unmatched, 1 candidates',
      'source: spotify none',
    ].join('\n'),
  );
});

it('a page where nobody answers is said to be one', () => {
  const text = diagnosisText({ version: '1', userAgent: 'B', language: 'en', choices: undefined, page: undefined, outcomes: [] });
  expect(text).toBe('Liner Notes 1 · B · en\nbadges: unknown\npage: no answer');
});
