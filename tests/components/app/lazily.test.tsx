// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lazily } from '../../../components/app/lazily';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});
afterEach(() => render(null, root));

const Hello = ({ name }: { name: string }) => <p>{name}</p>;

it('draws nothing until the code is there, then the component', async () => {
  let arrive = () => {};
  const Late = lazily(
    () =>
      new Promise<typeof Hello>((resolve) => {
        arrive = () => resolve(Hello);
      }),
  );
  act(() => render(<Late name="Ada" />, root));
  expect(root.textContent).toBe('');
  arrive();
  await act(() => Late.preload());
  expect(root.textContent).toBe('Ada');
});

it('draws a component whose code has come between the first drawing and what follows it', async () => {
  const Late = lazily(async () => Hello);
  // Effects run later than this: the code is there by then.
  render(<Late name="Ada" />, root);
  await Late.preload();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(root.textContent).toBe('Ada');
});

it('draws at once what has been fetched before', async () => {
  const Late = lazily(async () => Hello);
  await Late.preload();
  act(() => render(<Late name="Ada" />, root));
  expect(root.textContent).toBe('Ada');
});
