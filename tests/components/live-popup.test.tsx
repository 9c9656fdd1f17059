// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { LivePopup } from '../../components/live-popup';
import type { Answer } from '../../lib/model/answer';
import { noActions } from '../../lib/view/no-actions';
import { shown } from '../../lib/view/shown';
import { subject } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';
import './preload';

it('grows with its view, and keeps open what is open', () => {
  const answer = shown<Answer | undefined>(undefined);
  const view = { ...noActions, answer, connected: shown(true), lost: shown(false), close: () => {} };
  const root = document.createElement('div');
  const stateOf = () => root.querySelector('main')?.dataset['state'];

  act(() => render(<LivePopup view={view} subject={subject} />, root));
  expect([stateOf(), root.querySelector('h1')?.textContent]).toEqual(['looking', 'Night Ferry']);

  act(() => {
    answer.value = { ...nightFerry, complete: false };
  });
  act(() => root.querySelector<HTMLElement>('[data-producer] .producer__button')?.click());
  act(() => {
    answer.value = { ...nightFerry, revision: 2 };
  });
  expect([stateOf(), root.querySelectorAll('[data-details]').length]).toEqual(['found', 1]);
  render(null, root);
});
