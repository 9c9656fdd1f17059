import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, language, listOf, lowered, speak, t, translate } from '../../lib/i18n/messages';
import { roleText } from '../../lib/i18n/role-text';
import { speakIn } from '../../scripts/speak-in';

afterEach(() => speakIn('en'));
const saying = (texts: Record<string, string>) => speak((key) => texts[key]);

describe('a text', () => {
  it('has its placeholders filled in, figures as the language writes them', async () => {
    expect(t('extent_some', { count: 9, total: 1200 })).toBe('9 of 1,200');
    saying({ language: 'de', extent_some: '{count} von {total}' });
    expect(t('extent_some', { count: 9, total: 1200 })).toBe('9 von 1.200');
  });

  it('picks its form as the language counts', () => {
    saying({ language: 'fr', tracks_count: '{count} titre | {count} titres' });
    expect([0, 1, 2].map((count) => t('tracks_count', { count }))).toEqual(['0 titre', '1 titre', '2 titres']);
    saying({ language: 'en', tracks_count: '{count} track | {count} tracks' });
    expect(t('tracks_count', { count: 0 })).toBe('0 tracks');
  });

  it('that is missing, or lacks what it needs, is none', () => {
    saying({ language: 'en', with: 'of {name}', empty: '' });
    expect([translate('none', {}), translate('with', {}), translate('empty', {})]).toEqual([undefined, undefined, undefined]);
    expect(translate('with', { name: 'Ada' })).toBe('of Ada');
  });
});

it('lists and days follow the language that is shown', () => {
  expect([listOf(['A', 'B', 'C']), dayOf('2026-11-24T06:00:00Z')]).toEqual(['A, B and C', '24 Nov 2026']);
  saying({ language: 'de' });
  expect([language(), listOf(['A', 'B', 'C']), dayOf('2026-11-24T06:00:00Z')]).toEqual(['de', 'A, B und C', '24. Nov. 2026']);
});

describe('a title within a sentence', () => {
  it.each([
    ['Mixing Engineer', 'mixing engineer'],
    ['Co-Producer', 'co-producer'],
    ['A&R', 'A&R'],
    ['DJ Mixer', 'DJ mixer'],
  ])('%s reads %s', (title, inside) => expect(lowered(title)).toBe(inside));

  it('stays as it is in German, but for an adjective at its head', () => {
    saying({ language: 'de' });
    expect(lowered('Mischung')).toBe('Mischung');
    expect(lowered('Executive Producer')).toBe('Executive Producer');
    expect(lowered('Zusätzliche Produktion')).toBe('zusätzliche Produktion');
  });
});

it('a role that nobody knows has the words of "other"', () => {
  expect(roleText('no_such_role')).toEqual(roleText('other'));
  expect(roleText('producer').title).toBe('Producer');
});
