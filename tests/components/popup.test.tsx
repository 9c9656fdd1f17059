// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { answers } from '../gallery/answers';
import { answerOf, credit, handle, person, proofOf } from '../gallery/invent';
import { actions, all, click, show, stage, textOf } from './popup-stage';

describe('hostile answers', () => {
  it('show names as text', () => {
    show(answers['odd']);
    expect(stage().querySelector('script')).toBeNull();
    expect(all('.name__credited').map((name) => name.textContent)).toContain('<script>alert(1)</script>');
  });

  it('never become links that are not https', () => {
    const bad = { ...proofOf('musicbrainz', 'producer', 'A'), link: 'javascript:alert(1)', editLink: 'http://plain.example' };
    const answer = answerOf({
      credits: [credit('A', 'producer', 'release', { proofs: [bad] })],
      contributors: [person('A')],
      handles: [{ ...handle('A', 'website', 'a.example'), url: 'javascript:alert(1)' }],
      outcomes: [{ source: 'musicbrainz', state: 'found', credits: 1, link: 'data:text/html,x' }],
    });
    show({ page: 'read', answer });
    click('[data-producer] .producer__button');
    expect(all('[data-proof]')).toHaveLength(1);
    expect(all('a')).toEqual([]);
  });
});

describe('a producer', () => {
  it('shows every proof in one click, each with its link', () => {
    show(answers['found']);
    expect(all('[data-proof]')).toEqual([]);
    click('[data-producer] .producer__button');
    expect(all('[data-producer] [data-credit="producer"] [data-proof]').map((proof) => proof.dataset['proof'])).toEqual([
      'musicbrainz',
      'genius',
    ]);
    expect(all('[data-proof] a').every((link) => link.getAttribute('rel') === 'noopener noreferrer')).toBe(true);
    expect(actions.openPerson).toHaveBeenCalledWith('mb:juno-park');
  });

  it('has a mark for every track, and the count in words', () => {
    show(answers['found']);
    expect(all('[data-producer="mb:juno-park"] [data-track]')).toHaveLength(12);
    expect(all('[data-producer="mb:juno-park"] .strip__mark--on')).toHaveLength(9);
    expect(textOf('[data-producer="mb:juno-park"] .producer__count')).toBe('9 of 12');
  });

  it('says so when an album does not name the tracks', () => {
    show(answers['found']);
    expect(textOf('[data-producer="mb:noor-haddad"] .producer__count')).toBe('on this album, tracks not said');
  });

  it('has a handle that is opened in a new tab and copied, and the copy is announced', async () => {
    const write = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    show(answers['found']);
    expect(stage().querySelector('[data-handle-link]')?.getAttribute('href')).toBe('https://instagram.example/junopark');
    await act(async () => stage().querySelector<HTMLElement>('.copy__button')?.click());
    expect(write).toHaveBeenCalledWith('@junopark');
    await vi.waitFor(() => expect(textOf('[aria-live]')).toBe('copied'));
    vi.unstubAllGlobals();
  });

  it('has a handle whose certainty is said in words', () => {
    show(answers['found']);
    expect(all('[data-producer] .trust').map((trust) => trust.textContent)).toEqual(['confirmed', 'listed by Wikidata', 'sources differ']);
  });
});

describe('an executive', () => {
  it('has a reading, and its reasons behind "why"', () => {
    show(answers['found']);
    expect(all('[data-executive] .reading__sentence').map((sentence) => sentence.textContent)).toEqual([
      'The artist’s own direction. Hands-on too: also made the music.',
      'Label or management.',
      'Backing or courtesy.',
      'The credits don’t say which kind.',
    ]);
    click('[data-executive="mb:mara-voss"] .reading__button');
    expect(actions.askWhy).toHaveBeenCalledWith('mb:mara-voss');
    expect(textOf('[data-reasons]')).toContain('Founded Low Tide Rec., the label of this record. MusicBrainz');
    click('[data-executive="mb:oskar-brandt"] .reading__button');
    expect(textOf('[data-executive="mb:oskar-brandt"] [data-reasons]')).toContain('four things');
  });

  it('of a track is said to be of its release', () => {
    show(answers['track']);
    expect(textOf('[data-section="project"] .section__note')).toBe('On “Night Ferry”, the release this track is from.');
  });
});

describe('states', () => {
  it.each(Object.entries(answers))('%s says on the stage() what it is', (_, shown) => {
    show(shown);
    expect(stage().querySelector('main')?.dataset['state']).toBeTruthy();
    expect(stage().textContent).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('tell "no credits listed", "could not ask" and "could not match" apart', () => {
    const titles = ['none', 'failed', 'unknown'].map((name) => {
      show(answers[name]);
      return textOf('.message__title');
    });
    expect(titles).toEqual(['No credits listed', 'Could not ask', 'No matching record']);
  });

  it('offer candidates to choose from', () => {
    show(answers['unmatched']);
    click('[data-candidate="mb:release:2"] button');
    expect(actions.choose).toHaveBeenCalledWith('mb:release:2');
  });

  it('name the missing source and let the person ask again', () => {
    show(answers['partly']);
    expect(textOf('[data-notice]')).toContain('Genius');
    click('[data-notice] button');
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

it('opening the tracks asks for what is unclear', () => {
  show(answers['found']);
  click('[data-section="tracks"] button');
  expect(actions.unfoldTracks).toHaveBeenCalledOnce();
  expect(textOf('[data-track-line="1-3"] .tracks__names')).toBe('Produced by Ada Quill; co-producer: Theo Lund');
});

it('a long family shows its first forty and the rest on demand', () => {
  show(answers['crowd']);
  click('[data-family="performing"] button');
  expect(all('[data-family="performing"] [data-person]')).toHaveLength(40);
  click('[data-family="performing"] [data-more]');
  expect(all('[data-family="performing"] [data-person]')).toHaveLength(106);
});
