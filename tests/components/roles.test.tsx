// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { answers } from '../gallery/answers';
import { answerOf, credit, person } from '../gallery/invent';
import { all, click, show, stage, textOf } from './popup-stage';

const open = () => all('[data-meaning]').map((card) => card.dataset['meaning']);

describe('a role word', () => {
  it('unfolds into the meaning, and folds again', () => {
    show(answers['found']);
    expect(open()).toEqual([]);
    click('[data-role-word="producer"]');
    expect(open()).toEqual(['producer']);
    expect(textOf('[data-meaning] .meaning__text')).toBe('Leads the making of the recording and decides how it sounds.');
    expect(stage().querySelector('[data-role-word="producer"]')?.getAttribute('aria-expanded')).toBe('true');
    click('[data-role-word="producer"]');
    expect(open()).toEqual([]);
  });

  it('is heard as a dialog that is named after it', () => {
    show(answers['found']);
    click('[data-role-word="executive_producer"]');
    const card = stage().querySelector('[data-meaning]');
    expect(card?.getAttribute('role')).toBe('dialog');
    expect(stage().querySelector(`#${card?.getAttribute('aria-labelledby')}`)?.textContent).toBe('Executive Producer');
    expect(stage().querySelector(`#${card?.getAttribute('aria-describedby')}`)?.textContent).toContain('project');
  });

  it('does not open again by the click that closed it from outside', () => {
    show(answers['found']);
    click('[data-role-word="producer"]');
    const word = stage().querySelector<HTMLElement>('[data-role-word="producer"]');
    act(() => {
      word?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      word?.click();
    });
    expect(open()).toEqual([]);
  });

  it('stands wherever a role is named: in the column, in a sentence, beside a track, in a reason', () => {
    show(answers['found']);
    expect(all('.producer__also [data-role-word]').map((word) => word.textContent)).toContain('mixing engineer');
    click('[data-section="tracks"] .fold__button');
    expect(all('[data-track-line="1-3"] [data-role-word]').map((word) => word.textContent)).toEqual(['Produced by', 'co-producer:']);
    click('[data-executive="mb:ada-quill"] .reading__button');
    expect(all('[data-reasons] [data-role-word]').map((word) => word.textContent)).toEqual(['producer']);
  });

  it('of a role that nobody knows says so', () => {
    const credits = [credit('Kit Osei', 'other', 'release', { detail: 'Zither Repair' })];
    show({ page: 'read', answer: answerOf({ credits, contributors: [person('Kit Osei')] }) });
    for (const fold of all('.fold__button')) act(() => fold.click());
    click('[data-role-word="other"]');
    expect(textOf('[data-meaning] .meaning__title')).toBe('Other');
  });
});

it('a credit says what it is easily misread as, with the people it stands beside', () => {
  show(answers['found']);
  click('[data-producer="mb:pia-sand"] .producer__button');
  expect(textOf('[data-producer="mb:pia-sand"] [data-remark="added-to-unnamed"]')).toContain('somebody else');
  click('[data-producer="mb:ada-quill"] .producer__button');
  expect(all('[data-producer="mb:ada-quill"] [data-remark]').map((line) => line.dataset['remark'])).toEqual(['produces-own', 'also-wrote']);
});

it('an album whose executives are several says once what that usually means', () => {
  show(answers['found']);
  expect(textOf('[data-several]')).toMatch(/^4 people share this credit/);
  show(answers['one']);
  expect(all('[data-several]')).toEqual([]);
});

it('the sound of a record is one sentence', () => {
  show(answers['found']);
  expect(textOf('[data-made-by]')).toBe(
    'Produced by Juno Park on 9 of 12 tracks and Ada Quill on 2 of 12 tracks; co-producer: Theo Lund; executive-produced by Ada Quill (the artist’s own direction), Mara Voss (label or management) and 2 others.',
  );
});
