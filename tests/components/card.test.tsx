// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCard } from '../../components/card/create-card';
import type { Card, CardRequest } from '../../lib/badges/page-handle';
import type { SurfaceMessage } from '../../lib/messages';
import type { Answer } from '../../lib/model/answer';
import { cards, type ShownCard } from '../gallery/cards';
import { nightFerry } from '../gallery/night-ferry';

const posted: SurfaceMessage[] = [];
const parts = { openPopup: vi.fn(async () => false), hideMarks: vi.fn(), disconnect: vi.fn() };
let hear: (message: unknown) => void;
let card: Card;
let mark: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  posted.length = 0;
  mark = document.body.appendChild(document.createElement('liner-notes-mark'));
  mark.tabIndex = 0;
  card = createCard({
    css: '',
    heeds: () => true,
    openPopup: parts.openPopup,
    hideMarks: parts.hideMarks,
    connect: () => ({
      post: (message) => void posted.push(message),
      onMessage: (listener) => {
        hear = listener;
      },
      onDisconnect: () => {},
      disconnect: parts.disconnect,
    }),
  });
});
afterEach(() => {
  act(() => card.close());
  mark.remove();
});

const inside = () => document.querySelector('liner-notes-card')?.shadowRoot;
const textOf = (selector: string) => inside()?.querySelector(selector)?.textContent ?? '';
const all = (selector: string) => [...(inside()?.querySelectorAll<HTMLElement>(selector) ?? [])];
const click = (selector: string) => act(async () => all(selector)[0]?.click());
const update = (answer: Answer | undefined) => act(() => hear({ type: 'answer/update', answer }));

function open({ subject, track, answer }: ShownCard): void {
  const request: CardRequest = { subject, claims: [], mark, player: () => null, ...(track ? { track } : {}) };
  act(() => card.open(request));
  if (answer) update(answer);
}
const show = (name: string) => {
  const shown = cards[name];
  if (shown) open(shown);
};

describe('a card', () => {
  it('asks for the whole subject at once, by a click', () => {
    show('card-looking');
    expect(posted).toMatchObject([{ type: 'answer/ask', trigger: 'click', subject: { ref: { kind: 'album' } } }]);
  });

  it('names the record, its producers with handles, and who ran the project', () => {
    show('card');
    expect([textOf('#card-title'), textOf('.card__artists')]).toEqual(['Night Ferry', 'Ada Quill']);
    expect(textOf('[data-producer="mb:juno-park"]')).toContain('@junopark');
    expect(all('[data-executive]').length).toBe(4);
  });

  it('of a track shows who made that track', () => {
    show('card-track');
    expect(all('[data-producer]').map((row) => row.dataset['producer'])).toEqual([
      'mb:ada-quill',
      'mb:theodor-lundqvist',
      'mb:noor-haddad',
    ]);
  });

  it('unfolds a person with proofs, and asks for more', async () => {
    show('card');
    await click('.producer__button');
    expect(all('[data-proof]').length).toBeGreaterThan(1);
    expect(posted.at(-1)).toEqual({ type: 'person/open', contributor: 'mb:juno-park' });
  });

  it('unfolds a reading, and asks why', async () => {
    show('card');
    await click('.reading__button');
    expect(all('[data-reasons]').length).toBe(1);
    expect(posted.at(-1)?.type).toBe('why/ask');
  });

  it('grows with the answer, and keeps open what is open', async () => {
    show('card-growing');
    await click('.producer__button');
    update({ ...nightFerry, revision: 2 });
    expect([textOf('.card__asking'), all('[data-details]').length]).toEqual(['', 1]);
  });

  it('says who is being asked', () => {
    show('card-looking');
    expect([textOf('.card__asking'), all('.skeleton').length]).toEqual(['Asking MusicBrainz and Genius', 3]);
  });

  it.each([
    ['card-none', 'No source that was asked lists credits for this record.'],
    ['card-failed', 'None of the sources could be asked, so this says nothing about the record itself.'],
    ['card-unmatched', 'Which record this is, is not certain. Open the popup to look through what might match.'],
    ['card-no-track', 'The sources do not list this track on the record they know.'],
  ])('without credits says one sentence: %s', (name, words) => {
    show(name);
    expect([textOf('.card__sentence'), all('.section').length]).toEqual([words, 0]);
  });

  it('asks failed sources again', async () => {
    show('card-failed');
    await click('.card__retry');
    expect(posted.at(-1)).toEqual({ type: 'answer/retry' });
  });

  it('says where the popup is when the browser does not open it', async () => {
    show('card');
    await click('[data-open-popup]');
    expect([parts.openPopup.mock.calls.length, textOf('.card__press')]).toEqual([1, 'Press the Liner Notes button in the toolbar.']);
  });

  it.each(['page', 'site', 'everywhere'] as const)('hides the marks (%s), and goes with them', async (where) => {
    show('card');
    await click('.hide__button');
    expect(all('[data-hide]').map((button) => button.textContent)).toEqual(['on this page', 'on Spotify', 'everywhere']);
    await click(`[data-hide="${where}"]`);
    expect(parts.hideMarks.mock.calls).toEqual([[where, cards['card']?.subject.ref]]);
    expect(inside()).toBeUndefined();
  });

  it('closes its port, and leaves nothing in the page', async () => {
    show('card');
    expect(card.openFor).toBe(mark);
    await click('[data-close]');
    expect([parts.disconnect.mock.calls.length, inside(), card.openFor]).toEqual([1, undefined, undefined]);
    expect(document.activeElement).toBe(mark);
  });

  it('takes the place of the one that is open', () => {
    show('card');
    show('card-long');
    expect([document.querySelectorAll('liner-notes-card').length, parts.disconnect.mock.calls.length]).toEqual([1, 1]);
  });

  it('ignores what is no answer', () => {
    show('card-looking');
    act(() => hear({ type: 'rows/update' }));
    act(() => hear(null));
    expect(textOf('.card__asking')).not.toBe('');
  });
});
