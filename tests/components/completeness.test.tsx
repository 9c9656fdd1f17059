// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/model/answer';
import { answers } from '../gallery/answers';
import { crowd } from '../gallery/crowds';
import { answerOf, credit, person } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';
import { actions, all, click, show, stage, textOf } from './popup-stage';

const showAnswer = (answer: Answer) => show({ page: 'read', answer });

describe('who answered', () => {
  it('counts sources of credits only', () => {
    show(answers['choice']);
    expect(textOf('.complete__words')).toBe('12 tracks · credits from 1 of 2 sources');
    click('.complete__button');
    expect(textOf('[data-outcome="wikidata"] .answered__words').trim()).toBe('Knows 6 of these people.');
  });

  it('offers the records of a source that could not match, though another found credits', () => {
    show(answers['choice']);
    click('.complete__button');
    expect(stage().querySelector('[data-outcome="genius"] .candidate__view')?.getAttribute('href')).toContain('genius:album:1');
    click('[data-outcome="genius"] [data-candidate="genius:album:1"] button');
    expect(actions.choose).toHaveBeenCalledWith('genius:album:1');
  });

  it('is announced outside the button', () => {
    show(answers['found']);
    expect(all('button [role="status"], button [aria-live]')).toEqual([]);
    expect(textOf('.complete > [role="status"]')).toBe(textOf('.complete__words'));
  });
});

it('candidates stand above the sources that could not be asked, with a way to ask again', () => {
  show(answers['unmatched-failed']);
  expect(all('[data-candidate]')).toHaveLength(1);
  expect(all('[data-outcome]').map((line) => line.dataset['outcome'])).toEqual(['genius']);
  click('.more');
  expect(actions.retry).toHaveBeenCalledOnce();
});

describe('an album whose producers are only summed up', () => {
  it('is not said to lack producers', () => {
    show(answers['unsaid']);
    click('[data-section="tracks"] button');
    expect(stage().textContent).not.toMatch(/no producer/i);
    expect(all('[data-unsaid]')).toHaveLength(1);
  });

  it('says nothing of the kind where every track has its producer', () => {
    show(answers['found']);
    click('[data-section="tracks"] button');
    expect(all('[data-unsaid]')).toEqual([]);
  });

  it('tells tracks without a producer where all are named by track', () => {
    showAnswer(answerOf({ credits: [credit('A', 'producer', ['1-1'])], contributors: [person('A')] }));
    expect(textOf('[data-section="sound"] .section__note')).toBe('No producer is named for 11 of 12 tracks.');
    click('[data-section="tracks"] button');
    expect(textOf('[data-track-line="1-2"] .tracks__names')).toBe('no producer named');
  });
});

describe('a broken connection with credits on screen', () => {
  it('is no longer busy and says so quietly', () => {
    show(answers['broken']);
    const main = stage().querySelector('main');
    expect([main?.dataset['state'], main?.dataset['complete'], main?.getAttribute('aria-busy')]).toEqual(['found', 'true', 'false']);
    expect(textOf('[data-lost]')).toContain('stopped answering');
    expect(stage().textContent).not.toContain('asking Genius');
  });
});

describe('a person without a handle', () => {
  const lonely = answerOf({ credits: [credit('A', 'producer', 'release')], contributors: [person('A')] });

  it('is said to be looked up while sources are asked, and to have none after that', () => {
    showAnswer({ ...lonely, complete: false });
    click('[data-producer] .producer__button');
    expect(textOf('[data-no-handle]')).toBe('Sources are being asked for their handles.');
    showAnswer({ ...lonely, revision: 2 });
    expect(all('[data-no-handle]').map((note) => note.textContent)).toEqual(['no handle listed']);
  });

  it('among many producers is said so only inside', () => {
    showAnswer(crowd(20, 7));
    expect(all('[data-no-handle]')).toEqual([]);
    click('[data-producer] .producer__button');
    expect(textOf('[data-details] [data-no-handle="none"]')).toBe('No source lists a public handle for them.');
  });
});

it('a row stays open when its person gets a better id', () => {
  const before = (id: string) => (id === 'mb:juno-park' ? 'name:juno park@x' : id);
  showAnswer({
    ...nightFerry,
    complete: false,
    credits: nightFerry.credits.map((each) => ({ ...each, contributor: before(each.contributor) })),
    contributors: nightFerry.contributors.map((each) => ({ ...each, id: before(each.id) })),
  });
  click('[data-producer="name:juno park@x"] .producer__button');
  click('[data-family="engineering"] button');
  click('[data-family="engineering"] [data-person="name:juno park@x"] .producer__button');
  showAnswer({ ...nightFerry, revision: 2 });
  expect(all('[data-producer="mb:juno-park"] [data-details]')).toHaveLength(1);
  expect(all('[data-person="mb:juno-park"] [data-details]')).toHaveLength(1);
});
