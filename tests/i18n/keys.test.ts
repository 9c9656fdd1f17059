import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../scripts/locales';
import { keysIn, keysInCode } from './code-keys';
import { dynamicKeys } from './dynamic-keys';
import { reasonKeys, reasonKeysIn } from './reason-keys';

const texts = new Set(Object.keys(await messagesOf('en')));
const code = keysInCode();
const inManifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
const without = (keys: string[]) => keys.filter((key) => !texts.has(key));

describe('every key that code asks for', () => {
  it('has a text', () => {
    expect(without([...code.whole, ...inManifest])).toEqual([]);
  });

  it('can be followed', () => {
    // The layer's own variable.
    expect(code.unclear).toEqual(['key']);
  });

  it('begins as a known family of keys does, if it is put together', () => {
    expect(code.heads.toSorted()).toEqual(dynamicKeys.map(({ head }) => head).toSorted());
  });

  it.each(dynamicKeys.filter(({ isPartial }) => !isPartial))('has a text in the family $head', ({ keys }) => {
    expect(without(keys)).toEqual([]);
  });

  it('has a text for every reason, in one of two families', () => {
    const spelled = [...reasonKeys()].map((key) => key.replaceAll('-', '_'));
    expect(spelled.filter((key) => !texts.has(`reason_${key}`) && !texts.has(`remark_${key}`))).toEqual([]);
  });
});

it('no text is without code that asks for it', () => {
  const asked = new Set([...code.whole, ...inManifest, ...dynamicKeys.flatMap(({ keys }) => keys)]);
  expect([...texts].filter((key) => !asked.has(key))).toEqual([]);
});

describe('keys are read from code', () => {
  it.each([
    [`t('why')`, { whole: ['why'], heads: [], unclear: [] }],
    [`t(isTrack ? 'one' : 'two', { count })`, { whole: ['one', 'two'], heads: [], unclear: [] }],
    [`translate(\`family_\${family}\`, {})`, { whole: [], heads: ['family_'], unclear: [] }],
    ['t(key)', { whole: [], heads: [], unclear: ['key'] }],
    [`format('why')`, { whole: [], heads: [], unclear: [] }],
  ])('in %s', (text, keys) => {
    expect(keysIn('sample.ts', text)).toEqual(keys);
  });

  it.each([
    [`({ key: 'tie-other', params })`, ['tie-other']],
    [`({ key: isGroup ? 'group' : 'own' })`, ['group', 'own']],
    [`besideOthers('added-to', known)`, ['added-to', 'added-to-unnamed']],
    [`const AT_THE_LABEL = new Map([['owner', 'owns']])`, ['owns']],
  ])('of reasons in %s', (text, keys) => {
    expect(reasonKeysIn('sample.ts', text)).toEqual(keys);
  });
});
