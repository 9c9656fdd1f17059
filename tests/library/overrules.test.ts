import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOverruleStore, OVERRULES_KEY, readOverrules, withOverrule, withoutOverrule } from '../../lib/library/overrules';
import type { Overrule } from '../../lib/model/overrule';

/** What the first version that remembers overrules leaves behind, frozen. */
const frozen = JSON.parse(readFileSync('tests/fixtures/storage/overrules-v1.json', 'utf8'));

const chosen = (subject: string, candidate: string, at = 1): Overrule => ({
  id: `chosen-record ${subject} ${candidate}`,
  at,
  kind: 'chosen-record',
  subject,
  candidate,
});

beforeEach(() => fakeBrowser.reset());

describe('overrules', () => {
  it('of version 1 are read by this version, and written back as they were', async () => {
    await fakeBrowser.storage.local.set({ [OVERRULES_KEY]: frozen });
    const store = createOverruleStore();
    const kept = await store.list();
    expect(kept.map(({ kind }) => kind)).toEqual(['not-their-account', 'two-people', 'same-person', 'chosen-record']);
    await store.remove('no such id');
    expect((await fakeBrowser.storage.local.get(OVERRULES_KEY))[OVERRULES_KEY]).toEqual(frozen);
  });

  it.each([undefined, null, 'x', [], { version: 2, overrules: [] }])('that cannot be read (%j) are none', (stored) =>
    expect(readOverrules(stored)).toEqual([]),
  );

  it('survive an entry that cannot be read', () => {
    const broken = { ...frozen, overrules: [{ kind: 'of-the-future' }, ...frozen.overrules, null] };
    expect(readOverrules(broken)).toEqual(frozen.overrules);
  });

  it('said again count once, the last time', () => {
    const twice = withOverrule(withOverrule([], chosen('s', 'mb:release:1')), chosen('s', 'mb:release:1', 9));
    expect(twice).toEqual([chosen('s', 'mb:release:1', 9)]);
  });

  it('of a choice give way to another choice of the same kind for the same page', () => {
    const all = ['mb:release:1', 'genius:album:5', 'mb:release:2'].reduce(
      (list, key) => withOverrule(list, chosen('s', key)),
      [chosen('other', 'mb:release:1')],
    );
    expect(all.map((each) => each.kind === 'chosen-record' && `${each.subject} ${each.candidate}`)).toEqual([
      'other mb:release:1',
      's genius:album:5',
      's mb:release:2',
    ]);
  });

  it('taken back are gone, the others are not', () => {
    const all = [chosen('s', 'mb:release:1'), chosen('t', 'mb:release:1')];
    expect(withoutOverrule(all, 'chosen-record s mb:release:1')).toEqual(all.slice(1));
  });

  it('said at the same time are all kept', async () => {
    const store = createOverruleStore();
    const subjects = ['a', 'b', 'c', 'd'];
    await Promise.all(subjects.map((subject) => store.add(chosen(subject, 'mb:release:1'))));
    expect(await store.list()).toHaveLength(4);
    expect(await createOverruleStore().list()).toHaveLength(4);
  });

  it('go on after one that could not be stored', async () => {
    const store = createOverruleStore();
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('full'));
    await expect(store.add(chosen('a', 'mb:release:1'))).rejects.toThrow('full');
    fakeBrowser.storage.local.set = set;
    expect(await store.add(chosen('b', 'mb:release:1'))).toHaveLength(1);
  });
});
