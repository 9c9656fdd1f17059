import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitNames } from '../../lib/badges/fit';

describe('names in a little room', () => {
  it.each([
    [['Juno Park'], 5, 'Juno Park', 0],
    [['Juno Park', 'Theo Lund'], 30, 'Juno Park, Theo Lund', 0],
    [['Juno Park', 'Theo Lund'], 20, 'Juno Park, Theo Lund', 0],
    [['Juno Park', 'Theo Lund'], 19, 'Juno Park', 1],
    [['Juno Park', 'Theo Lund', 'Ada Quill'], 20, 'Juno Park', 2],
    [['Juno Park', 'Theo Lund', 'Ada Quill'], 23, 'Juno Park, Theo Lund', 1],
  ])('%j in %i: "%s" +%i', (names, chars, text, more) => expect(fitNames(names, chars)).toEqual({ text, more }));

  it('are the first ones, each whole, and none is lost from the count', () => {
    const list = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(list, fc.nat(80), (names, chars) => {
        const { text, more } = fitNames(names, chars);
        expect(text).toBe(names.slice(0, names.length - more).join(', '));
        if (more < names.length - 1) expect(text.length).toBeLessThanOrEqual(chars);
      }),
    );
  });
});
