import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/sites/genius/fields';

describe('a text of a page', () => {
  it.each([
    ['is cut between characters, not within an emoji', `${'x'.repeat(299)}🪁🪁`, 'x'.repeat(299)],
    ['may be all emojis', '🪁'.repeat(400), '🪁'.repeat(150)],
    ['loses half a character that the page sends', 'Ada \ud83e Quill\udc41', 'Ada  Quill'],
    ['keeps what is short as it is written', ' Ada\u200b Quill 🪁 ', ' Ada\u200b Quill 🪁 '],
  ])('%s', (_, written, read) => {
    expect(textOf(written)).toBe(read);
    expect(() => encodeURIComponent(textOf(written) ?? '')).not.toThrow();
  });

  it.each(['', '  ', '\ud83e', 7, null, undefined])('%j is none', (value) => expect(textOf(value)).toBeUndefined());
});
