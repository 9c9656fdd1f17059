import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { Popup } from '../../components/popup';
import type { AnswerActions } from '../../lib/view/create-answer-view';
import type { Shown } from '../gallery/answers';
import './preload';

/** What the popup under test was told to do. */
export const actions = {
  unfoldTracks: vi.fn(),
  stopTracks: vi.fn(),
  openPerson: vi.fn(),
  askWhy: vi.fn(),
  choose: vi.fn(),
  overrule: vi.fn(),
  undo: vi.fn(),
  retry: vi.fn(),
} satisfies AnswerActions;

let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

export function show(shown: Shown | undefined): void {
  act(() => render(shown && <Popup page={shown.page} answer={shown.answer} isLost={shown.isLost ?? false} actions={actions} />, root));
}
export const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
export const textOf = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
export const click = (selector: string) => act(() => root.querySelector<HTMLElement>(selector)?.click());
export const stage = (): HTMLElement => root;
