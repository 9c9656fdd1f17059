// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../components/app/app';
import type { Doors } from '../../../components/app/doors';
import { hashOf } from '../../../lib/view/route';
import { fakeDoors } from '../../gallery/fake-doors';
import { type ShownView, views } from '../../gallery/views';
import '../preload';

let root: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  location.hash = '';
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(name: string, more: Partial<Doors> = {}): ShownView | undefined {
  const view = views[name];
  if (view) location.hash = hashOf(view.route);
  const doors = { ...fakeDoors(view), ...more };
  act(() => render(<App here={<main class="popup">the page</main>} doors={doors} guide={(place) => `#${place}`} />, root));
  return view;
}
const go = (hash: string) =>
  act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const textsOf = (selector: string): string[] => all(selector).map((each) => each.textContent ?? '');
const press = (key: string, target: EventTarget = document.body) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const viewNow = () => root.querySelector<HTMLElement>('.surface')?.dataset['view'];

describe('a surface', () => {
  it('shows the page of its tab until an address says otherwise, and every view by its address alone', () => {
    show('found');
    expect([viewNow(), textsOf('main')]).toEqual(['here', ['the page']]);
    go(hashOf({ view: 'artist', about: { key: 'mb:ada', name: 'Ada Quill', ids: {} } }));
    expect([viewNow(), textsOf('h1')]).toEqual(['artist', ['Ada Quill']]);
    go('#/');
    expect(viewNow()).toBe('here');
  });

  it('opens the search with "/", the sheet with "?", and takes letters in the field for letters', () => {
    show('found');
    press('/');
    act(() => void dispatchEvent(new Event('hashchange')));
    expect([viewNow(), document.activeElement?.getAttribute('type')]).toEqual(['search', 'search']);
    press('?', document.activeElement ?? document.body);
    expect(all('.sheet__key')).toEqual([]);
    press('?');
    expect(all('.sheet__key').length).toBeGreaterThan(6);
  });

  it('leads to the search with the first letter that is typed', () => {
    show('found');
    const field = root.querySelector<HTMLInputElement>('.field__input');
    act(() => {
      if (field) field.value = 'j';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(location.hash).toBe('#/search?q=j');
  });
});

describe('a search', () => {
  it('names people, records and songs with what tells them apart and who has them', () => {
    show('search-hits');
    expect(textsOf('.section__title')).toEqual(['People', 'Records', 'Songs']);
    expect(textsOf('[data-namesake="true"] .hit__note')).toEqual([
      'Manchester producer',
      'Lisbon guitarist',
      'one of several entries of this name',
    ]);
    expect(textsOf('[data-hit]')[0]).toContain('MusicBrainz and Genius');
  });

  it('leads a producer to their credits and to the other page beside it, and remembers what was opened', () => {
    const keepRecent = vi.fn();
    show('search-hits', { keepRecent });
    const [first] = all('[data-hit]');
    expect(first?.getAttribute('href')).toMatch(/^#\/person\?key=mb/);
    expect(root.querySelector('.hit__other')?.getAttribute('href')).toMatch(/^#\/artist\?key=mb/);
    act(() => first?.click());
    expect(keepRecent).toHaveBeenCalledWith(expect.objectContaining({ title: 'Juno Park', hash: first?.getAttribute('href') }));
  });

  it('is gone through by arrows from the field and back', () => {
    show('search-hits');
    const field = root.querySelector<HTMLElement>('.field__input');
    field?.focus();
    press('ArrowDown', field ?? document.body);
    const hits = all('[data-hit]');
    expect(document.activeElement).toBe(hits[0]);
    press('ArrowDown', hits[0] ?? document.body);
    press('End', hits[1] ?? document.body);
    expect(document.activeElement).toBe(hits.at(-1));
    press('Home', hits.at(-1) ?? document.body);
    press('ArrowUp', hits[0] ?? document.body);
    expect(document.activeElement).toBe(field);
  });

  it.each([
    ['search-none', 'Nothing found for “qqxz”', false],
    ['search-failed', 'Could not ask', true],
    ['search-link-unknown', 'This link leads nowhere yet', false],
  ])('says of %s "%s"', (name, title, canRetry) => {
    show(name);
    expect([textsOf('.message__title'), all('.message .button').length > 0]).toEqual([[title], canRetry]);
  });

  it('says who could not be asked while others answered, and offers to ask again', () => {
    const ask = vi.fn();
    const view = views['search-partly'];
    show('search-partly', { search: { ...fakeDoors(view).search, ask } });
    expect(all('[data-outcome-state="failed"]').map((each) => each.dataset['outcome'])).toEqual(['genius']);
    ask.mockClear();
    act(() => root.querySelector<HTMLElement>('.footer .link')?.click());
    expect(ask).toHaveBeenCalledWith({ query: 'ju', scope: 'all' }, true);
  });

  it('shows what was looked for lately before anything is typed', async () => {
    show('search-recent');
    await vi.waitFor(() => expect(textsOf('.hit__title')).toEqual(['Juno Park', 'Ada Quill']));
  });
});

describe('a page of an artist', () => {
  it('lists who is behind the music with how much has been read', () => {
    show('artist-seventeen');
    expect(all('[data-behind]').length).toBe(17);
    expect(all('[data-read-on]').length).toBe(1);
    expect(textsOf('.reading-bar__text')).toEqual(['25 of 63 editions read at MusicBrainz']);
  });

  it('is narrowed by role', () => {
    show('artist-seventeen');
    const select = root.querySelector<HTMLSelectElement>('.filters__select');
    act(() => {
      if (select) select.value = 'co_producer';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(all('[data-behind]').length).toBe(4);
  });

  it('holds only a part of a very long list in the page', () => {
    show('artist-thousand');
    expect(all('[data-behind]').length).toBeLessThan(100);
  });

  it('says that it reads one record after the other, and can be stopped', () => {
    show('artist-one-by-one');
    expect([textsOf('.reading-bar__text'), all('[data-stop]').length]).toEqual([['3 of 21 records read at MusicBrainz, one by one'], 1]);
  });

  it.each([
    ['artist-none', ['No source lists records of their own. Look at their credits instead.'], []],
    ['artist-failed', [], ['musicbrainz', 'wikidata']],
  ])('says of %s what it does not know', (name, hints, failed) => {
    show(name);
    expect(textsOf('.hint')).toEqual(hints);
    expect(all('[data-outcome-state="failed"]').map((each) => each.dataset['outcome'])).toEqual(failed);
  });

  it('says of accounts that they could not be asked for, not that there are none', () => {
    show('artist-failed');
    expect([textsOf('[data-no-handle="failed"]').length, textsOf('[data-no-handle="none"]').length]).toEqual([1, 0]);
  });
});

describe('a page of a person', () => {
  it('shows names, accounts, roles with records, and company', () => {
    show('person-seventeen');
    expect(textsOf('.name-head__note').slice(0, 2)).toEqual(['invented producer', 'Real name: Ji-won Park']);
    expect(all('.name-head__handles [data-handle]').map((each) => each.dataset['handle'])).toEqual(['instagram', 'website']);
    expect(all('[data-role]').map((each) => each.dataset['role'])).toEqual(['producer', 'mixer', 'executive_producer']);
    expect(textsOf('[data-section="companions"] .name__credited')).toEqual(['Theo Lund']);
  });

  it('says of somebody without an account that no source lists one', () => {
    show('person-unknown');
    expect(textsOf('[data-no-handle="none"]')).toEqual(['No source lists a public handle for them.']);
    expect(all('[data-handle]')).toEqual([]);
  });
});

describe('going back', () => {
  it('finds the place again, and the link that led away', () => {
    show('search-hits');
    const search = location.hash;
    const [, second] = all('[data-hit]');
    root.querySelector('main')?.dispatchEvent(new Event('scroll'));
    act(() => second?.click());
    go(second?.getAttribute('href') ?? '');
    expect(document.activeElement?.tagName).toBe('MAIN');
    go(search);
    expect(document.activeElement?.getAttribute('href')).toBe(second?.getAttribute('href'));
  });
});
