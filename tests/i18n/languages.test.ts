import { describe, expect, it } from 'vitest';
import { SLOT } from '../../components/words/slots';
import { roles } from '../../lib/roles';
import { LANGUAGES, textsOf } from '../../scripts/locales';

type Text = Awaited<ReturnType<typeof textsOf>>[number];

const keyOf = ({ key }: Text): string => key.join('_');
const formsOf = (text: Text): string[] => (text.type === 'plural' ? Object.values(text.plurals) : [text.message]);
const english = new Map((await textsOf('en')).map((text) => [keyOf(text), text]));

/** Names, signs and words of the trade that are the same everywhere. */
const SAME_EVERYWHERE = new Set([
  'extName',
  'app_name',
  'role_a_and_r_title',
  'made_aside',
  'made_role',
  'made_and_then',
  'role_detail',
  'differ_other',
  'identity_as',
  'proof_words',
]);

/** A text that is the same as in English is forgotten more often than equal: at most this share of a language's texts. */
const MOST_EQUAL = 0.06;

describe.each(LANGUAGES)('%s', async (language) => {
  const texts = new Map((await textsOf(language)).map((text) => [keyOf(text), text]));

  it('has exactly the texts of English', () => {
    expect([...english.keys()].filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('has the same placeholders in every text', () => {
    const differing = [...texts].filter(([key, text]) => {
      const wanted = english.get(key)?.namedSubstitutions ?? [];
      return [...text.namedSubstitutions].sort().join() !== [...wanted].sort().join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('has one form where English has one, and two where it has two', () => {
    expect(
      [...texts].filter(([key, text]) => formsOf(text).length !== formsOf(english.get(key) ?? text).length).map(([key]) => key),
    ).toEqual([]);
  });

  it('holds nothing that the browser or the reader would take for a sign of their own', () => {
    expect(
      [...texts]
        .filter(([, text]) => formsOf(text).some((form) => form.includes(SLOT) || /\$| \| |[<>]|^\s|\s$|^$/.test(form)))
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('begins "produced by" and its like with the words that a role word is made of', () => {
    for (const key of ['made_whole', 'made_role']) {
      const [form = ''] = [texts.get(key)].flatMap((text) => (text ? formsOf(text) : []));
      expect(form.split('{names}')[0]?.trim(), key).not.toBe('');
    }
  });

  it('says aloud what is printed on a button, and then of whom: https://www.w3.org/TR/WCAG22/#label-in-name', () => {
    const said = (key: string) =>
      [texts.get(key)]
        .flatMap((text) => (text ? formsOf(text) : []))
        .join()
        .toLowerCase();
    const pairs = [...texts.keys()].filter((key) => texts.has(`${key}_of`));
    expect(pairs.length).toBeGreaterThan(3);
    expect(pairs.filter((key) => !said(`${key}_of`).includes(said(key)))).toEqual([]);
  });

  it('names search words for roles that exist', () => {
    const [words = ''] = [texts.get('guide_page_search_words')].flatMap((text) => (text ? formsOf(text) : []));
    const entries = words.split('; ').map((entry) => entry.split(': '));
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.filter(([id, list]) => !roles.some((role) => role.id === id) || !list)).toEqual([]);
  });

  it.skipIf(language === 'en')('is translated', () => {
    const equal = [...texts].filter(
      ([key, text]) => !SAME_EVERYWHERE.has(key) && formsOf(text).join() === formsOf(english.get(key) ?? text).join(),
    );
    expect(equal.length / english.size, equal.map(([key]) => key).join(' ')).toBeLessThan(MOST_EQUAL);
    expect(equal.filter(([key]) => /_(meaning|note)$/.test(key)).map(([key]) => key)).toEqual([]);
  });

  // https://developer.chrome.com/docs/extensions/reference/manifest/description
  it('describes the extension in at most 132 characters', () => {
    const description = texts.get('extDescription');
    expect(description ? formsOf(description).join('').length : 0).toBeLessThanOrEqual(132);
  });

  it('names itself', () =>
    expect([texts.get('language')].flatMap((text) => (text ? formsOf(text) : []))).toEqual([language.replace('_', '-')]));
});
