// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PagePanel } from '../../components/page-panel';
import type { BadgeChoices } from '../../lib/model/badge-closings';

const all: BadgeChoices = { page: true, site: true, everywhere: true, lookUp: 'click' };
const events = { onShow: vi.fn(), onLookUp: vi.fn(), diagnosis: vi.fn(async () => 'a report') };
let root: HTMLElement;

const show = (choices: BadgeChoices) => {
  act(() => render(<PagePanel choices={choices} isBusy={false} site="Spotify" {...events} />, root));
  if (!box('page')) act(() => root.querySelector<HTMLElement>('.panel__button')?.click());
};
const box = (hook: string) => root.querySelector<HTMLInputElement>(`[data-switch="${hook}"]`);
const press = (hook: string) => act(() => box(hook)?.click());

beforeEach(() => {
  vi.clearAllMocks();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the part of the popup about the page', () => {
  it('switches badges off and on, each where it says', () => {
    show(all);
    for (const where of ['page', 'site', 'everywhere']) press(where);
    expect(events.onShow.mock.calls).toEqual([
      ['page', false],
      ['site', false],
      ['everywhere', false],
    ]);
  });

  it('says at once that they are hidden, and leaves the smaller switch to the larger', () => {
    show({ ...all, site: false });
    expect(root.querySelector('.panel__button')?.textContent).toBe('Hidden on the page');
    expect(['page', 'site', 'everywhere'].map((hook) => box(hook)?.disabled)).toEqual([true, false, false]);
  });

  it('lets the person choose that things are looked up without a click, and says what then goes where', () => {
    show(all);
    press('look-up');
    show({ ...all, lookUp: 'auto' });
    press('look-up');
    expect(events.onLookUp.mock.calls).toEqual([['auto'], ['click']]);
    const note = root.querySelector(`#${CSS.escape(box('look-up')?.getAttribute('aria-describedby') ?? '')}`);
    expect(note?.textContent).toContain('MusicBrainz, Genius, Discogs and Wikidata');
  });

  it('copies the report, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show(all);
    await act(async () => root.querySelector<HTMLElement>('[data-copy-diagnosis]')?.click());
    await vi.waitFor(() => expect(root.querySelector('[role="status"]')?.textContent).toContain('copied'));
    expect(write).toHaveBeenCalledWith('a report');
  });
});
