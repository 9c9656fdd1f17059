import { describe, expect, it } from 'vitest';
import { roles } from '../../lib/roles';
import { LANGUAGES, messagesOf } from '../../scripts/locales';

const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?…][”’»“"]?)\s+(?=[\p{Lu}¿¡„“«"ÀÉ\d])/u).map((sentence) => sentence.trim());

describe.each(LANGUAGES)('the words of the roles in %s', async (language) => {
  const messages = await messagesOf(language);
  const part = (id: string, name: string) => messages[`role_${id}_${name}`] ?? '';

  it('give each role a title of its own', () => {
    const titles = roles.map(({ id }) => part(id, 'title'));
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
    expect(titles.filter((title) => /[/\\;]/.test(title) || title.length > 42)).toEqual([]);
  });

  it('say what it means in one sentence of at most 120 characters', () => {
    const wrong = roles.filter(({ id }) => {
      const meaning = part(id, 'meaning');
      return meaning.length > 120 || !meaning.endsWith('.') || sentencesIn(meaning).length !== 1;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('add a note of two to five sentences, none of which stands twice', () => {
    const notes = roles.map(({ id }) => ({ id, sentences: sentencesIn(part(id, 'note')) }));
    expect(notes.filter(({ sentences }) => sentences.length < 2 || sentences.length > 5).map(({ id }) => id)).toEqual([]);
    const all = notes.flatMap(({ sentences }) => sentences);
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });
});

it('there are enough roles', () => expect(roles.length).toBeGreaterThanOrEqual(140));
