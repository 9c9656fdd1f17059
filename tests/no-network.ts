import { beforeEach } from 'vitest';

// A unit test that reaches for a network is a mistake: it must be given an answer of its own.
beforeEach(() => {
  globalThis.fetch = async (input) => {
    throw new Error(`unit tests reach no network: ${input instanceof Request ? input.url : String(input)}`);
  };
});
