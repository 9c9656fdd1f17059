// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { answers } from '../gallery/answers';
import { actions, all, click, show, stage, textOf } from './popup-stage';

const open = (name: string) => {
  show(answers[name]);
  click('[data-producer="mb:juno-park"] .producer__button');
  click('[data-producer="mb:juno-park"] [data-identity] .wrong__button');
};

describe('an account', () => {
  it('is denied with one press, and its button says whose and which', () => {
    open('found');
    const button = stage().querySelector('[data-not-them="juno-park"]');
    expect(button?.getAttribute('aria-label')).toBe('Not them: hide @juno-park of Juno Park');
    click('[data-not-them="juno-park"]');
    expect(actions.overrule).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'not-their-account', platform: 'soundcloud', username: 'juno-park' }),
    );
  });

  it('that was denied is gone, and comes back by Undo', () => {
    open('hidden');
    expect(all('[data-not-them="juno-park"]')).toEqual([]);
    expect(textOf('[data-hidden-handles] .said')).toBe('juno-park on SoundCloud is not theirs. Undo');
    click('[data-hidden-handles] button');
    expect(actions.undo).toHaveBeenCalledWith('hidden');
  });
});

describe('a person', () => {
  it('is said to be two, by the source that means somebody else', () => {
    open('hidden');
    expect(textOf('[data-identity] .proof__about')).toBe('Credited by 2 sources: MusicBrainz as Juno Park and Genius as JUNO PARK.');
    click('[data-another="genius"]');
    expect(actions.overrule).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'two-people',
        one: expect.objectContaining({ key: 'genius:mb:juno-park' }),
        others: [expect.objectContaining({ key: 'mb:juno-park' })],
      }),
    );
  });

  it('whom one source alone credits cannot be two', () => {
    open('found');
    expect(all('[data-another]')).toEqual([]);
  });

  it('is said to be another one of this record, picked first and joined then', () => {
    open('found');
    const list = stage().querySelector<HTMLSelectElement>('[data-same-person]');
    expect(stage().querySelector(`label[for="${list?.id}"]`)?.textContent).toBe('The same person as');
    expect([...(list?.options ?? [])].map(({ text }) => text)).not.toContain('Low Tide Rec.');
    const join = () => stage().querySelector<HTMLButtonElement>('.wrong__same button');
    expect(join()?.disabled).toBe(true);
    act(() => {
      if (list) list.value = 'mb:pia-sand';
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    act(() => join()?.click());
    expect(actions.overrule).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'same-person',
        one: expect.objectContaining({ key: 'mb:juno-park' }),
        other: expect.objectContaining({ key: 'mb:pia-sand' }),
      }),
    );
  });

  it('shows what was said of them, each with its Undo', () => {
    open('joined');
    expect(all('[data-identity] .said').map((line) => line.textContent)).toEqual([
      'You said they are also Theodor Lundqvist. Undo',
      'You said they are not the JUNO P. of the other sources. Undo',
    ]);
    click('[data-identity] [data-said="joined"] button');
    expect(actions.undo).toHaveBeenCalledWith('joined');
  });
});

it('a record that was picked is given back where the sources stand', () => {
  show(answers['joined']);
  click('.complete__button');
  click('[data-outcome="musicbrainz"] [data-said="chosen"] button');
  expect(actions.undo).toHaveBeenCalledWith('chosen');
});

describe('doubts', () => {
  it('about a track stand at the track, in words', () => {
    show(answers['disagreeing']);
    click('[data-section="tracks"] button');
    expect(textOf('[data-track-line="1-3"] [data-differ]')).toBe(
      'Genius lists 2 producers for this track, MusicBrainz 1. Only Genius lists Bo Ek and Sunniva Vik. Only MusicBrainz lists Ada Quill.',
    );
    expect(textOf('[data-track-line="1-10"] [data-blank]')).toBe(
      'MusicBrainz and Genius know this track and name no producer. Add one at MusicBrainz Add one at Genius',
    );
    expect(all('[data-blank] a').map((link) => link.getAttribute('href'))).toEqual([
      'https://musicbrainz.example/recording/10/edit',
      'https://genius.example/radio-shadow',
    ]);
    expect(all('[data-track-line="1-1"] .doubt')).toEqual([]);
  });

  it('about a credit are a word and its reason', () => {
    show(answers['disagreeing']);
    const trust = (person: string) => {
      click(`[data-producer="${person}"] .producer__button`);
      return textOf(`[data-producer="${person}"] [data-credit="producer"] .credit__trust`);
    };
    expect(trust('mb:juno-park')).toBe('Confirmed MusicBrainz and Genius say so.');
    expect(trust('mb:bo-ek')).toBe('Disputed Genius says so. For one track others are listed by MusicBrainz.');
    expect(trust('mb:ada-quill')).toBe('Listed MusicBrainz says so. For one track others are listed by Genius.');
  });
});
