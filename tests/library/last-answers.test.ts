import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetLastAnswers, keepLastAnswer, lastAnswer } from '../../lib/library/last-answers';
import { forgetRecents, keepRecent, listRecents, RECENTS_KEY } from '../../lib/library/recents';
import { answerOf, credit, subject } from '../gallery/invent';

const FACTS = { title: 'Night Ferry', artists: [{ name: 'Ada Quill' }] };

beforeEach(() => fakeBrowser.reset());

const about = (id: string, credits = [credit('Juno Park', 'producer', 'release')]) =>
  answerOf({
    subject: { ref: { ...subject.ref, id }, facts: { ...FACTS, tracks: [{ position: '1-1', title: 'Harbour Lights' }] } },
    credits,
  });
const refOf = (id: string) => ({ ...subject.ref, id });

describe('the last answers', () => {
  it('are there to be shown, the newest about each page, in the memory of the browser alone', async () => {
    await keepLastAnswer(about('one', []));
    await keepLastAnswer(about('one'));
    expect((await lastAnswer(refOf('one')))?.credits).toHaveLength(1);
    expect(await lastAnswer(refOf('two'))).toBeUndefined();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('are few: the one that was kept longest ago goes', async () => {
    for (let at = 0; at < 13; at += 1) await keepLastAnswer(about(`${at}`));
    expect(await lastAnswer(refOf('0'))).toBeUndefined();
    expect(await lastAnswer(refOf('1'))).toBeDefined();
    expect(Object.keys(await fakeBrowser.storage.session.get())).toHaveLength(13);
  });

  it('hold no very large one, nor an older one in its place', async () => {
    await keepLastAnswer(about('one'));
    await keepLastAnswer(
      about(
        'one',
        Array.from({ length: 2000 }, (_, at) => credit(`Somebody ${at}`, 'producer', 'release')),
      ),
    );
    expect(await lastAnswer(refOf('one'))).toBeUndefined();
  });

  it('hold none to a page that is known by its name alone', async () => {
    await keepLastAnswer(answerOf({ subject: { ...subject, ref: refOf('one') } }));
    expect(await lastAnswer(refOf('one'))).toBeUndefined();
  });

  it('are forgotten when the person says something against the sources', async () => {
    await Promise.all([keepLastAnswer(about('one')), keepLastAnswer(about('two')), forgetLastAnswers()]);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('count as none when they cannot be read', async () => {
    await fakeBrowser.storage.session.set({ 'last-answer spotify:album:one': { credits: 'none' } });
    expect(await lastAnswer(refOf('one'))).toBeUndefined();
  });
});

describe('what was looked for lately', () => {
  const recent = (name: string) => ({ title: name, note: '', hash: `#/person?key=${name}` });

  it('is listed newest first, each once, twelve at most', async () => {
    for (let at = 0; at < 14; at += 1) await keepRecent(recent(`${at}`));
    await keepRecent(recent('5'));
    const titles = (await listRecents()).map(({ title }) => title);
    expect([titles.length, titles.slice(0, 2)]).toEqual([12, ['5', '13']]);
  });

  it('loses nothing when two are kept at once, and is forgotten as a whole', async () => {
    await Promise.all([keepRecent(recent('a')), keepRecent(recent('b'))]);
    expect((await listRecents()).map(({ title }) => title)).toEqual(['b', 'a']);
    await forgetRecents();
    expect(await listRecents()).toEqual([]);
  });

  it('is read as version 1 has left it', async () => {
    await fakeBrowser.storage.local.set(JSON.parse(readFileSync('tests/fixtures/storage/recents-v1.json', 'utf8')));
    expect((await listRecents()).map(({ title }) => title)).toEqual(['Juno Park']);
  });

  it.each([
    ['of an unknown version', { version: 2, recents: [] }],
    ['that leads out of the surface', { version: 1, recents: [{ title: 'x', note: '', hash: 'https://a.example/' }] }],
  ])('counts as nothing where it is %s', async (_, stored) => {
    await fakeBrowser.storage.local.set({ [RECENTS_KEY]: stored });
    expect(await listRecents()).toEqual([]);
  });
});
