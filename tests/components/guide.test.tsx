// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Guide } from '../../components/guide/guide';
import { recordOf } from '../../components/record';
import type { Answer } from '../../lib/model/answer';
import { roles } from '../../lib/roles';
import { FAMILIES } from '../../lib/roles/role';
import { answerOf, credit, person } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';
import './preload';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const onAskWhy = vi.fn();
function open(place = 'top', answer?: Answer, isOpen = answer !== undefined): void {
  const album = isOpen ? { record: answer && recordOf(answer) } : undefined;
  act(() => render(<Guide place={place} album={album} onOpenPerson={() => {}} onAskWhy={onAskWhy} />, root));
}
const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const textOf = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
function search(words: string): void {
  const field = root.querySelector('input');
  if (!field) throw new Error('no search field');
  act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the guide', () => {
  it('lists every role under its family, its meaning in sight', () => {
    open();
    expect(all('[data-family]').map((family) => family.dataset['family'])).toEqual([...FAMILIES]);
    expect(all('[data-role]')).toHaveLength(roles.length);
    expect(all('.entry__meaning').every((meaning) => meaning.textContent !== '')).toBe(true);
    expect(all('.entry__note')).toEqual([]);
  });

  it('opens at the role that was asked for', () => {
    open('role-mixing_engineer');
    expect(all('.entry__note')).toHaveLength(1);
    expect(textOf('[data-role="mixing_engineer"] .entry__labels')).toMatch(/^Also printed as .*Mixed By/);
  });

  it('searches roles by what sources print, and says how many there are', () => {
    open();
    search('lacquer');
    expect(all('[data-role]').map((role) => role.dataset['role'])).toContain('lacquer_cut');
    expect(textOf('[role="status"]')).toMatch(/^\d+ roles?$/);
    expect(all('.article')).toEqual([]);
    search('qqqq');
    expect(textOf('[role="status"]')).toBe('No role matches “qqqq”.');
  });
});

describe('how to find who an executive producer is', () => {
  it('is answered for the album that is open, each with its reading', () => {
    open('find', nightFerry);
    expect(textOf('[data-question="find"] .album__title')).toBe('On “Night Ferry”');
    expect(all('[data-open-album] [data-executive]')).toHaveLength(4);
    act(() => root.querySelector<HTMLElement>('[data-executive="mb:mara-voss"] .reading__button')?.click());
    expect(onAskWhy).toHaveBeenCalledWith('mb:mara-voss');
  });

  it('is answered in general where no album is open', () => {
    open('find');
    expect(textOf('[data-question="find"]')).toContain('Open this page from an album');
  });

  it('tells an album without one from one that is still being asked about', () => {
    const credits = [credit('Juno Park', 'producer', 'release')];
    const answer = answerOf({ credits, contributors: [person('Juno Park')] });
    open('find', answer);
    expect(textOf('[data-open-album]')).toContain('Nobody is named as executive producer of Night Ferry.');
    open('find', { ...answer, complete: false });
    expect(textOf('[data-open-album]')).toContain('still being asked');
    open('find', { ...answer, outcomes: [{ source: 'musicbrainz', state: 'failed', kind: 'offline' }] });
    expect(textOf('[data-open-album]')).toContain('says nothing about Night Ferry yet');
    open('find', undefined, true);
    expect(textOf('[data-question="find"]')).toContain('still being asked');
  });
});
