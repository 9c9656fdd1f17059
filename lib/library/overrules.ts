import { browser } from '../browser';
import { keptOverrulesSchema, type Overrule, overruleSchema } from '../model/overrule';

export const OVERRULES_KEY = 'overrules/v1';

/** Of so many overrules the oldest go. */
const MOST = 5000;

/** "mb:release:1" → "mb:release": one page is one record of a kind. */
const kindOf = (candidate: string): string => candidate.split(':').slice(0, 2).join(':');

function replaces(next: Overrule, before: Overrule): boolean {
  if (next.id === before.id) return true;
  if (next.kind !== 'chosen-record' || before.kind !== 'chosen-record') return false;
  return next.subject === before.subject && kindOf(next.candidate) === kindOf(before.candidate);
}

/** With one more, which takes the place of the same one said earlier and of an earlier choice for the same page. */
export const withOverrule = (overrules: Overrule[], next: Overrule): Overrule[] =>
  [...overrules.filter((each) => !replaces(next, each)), next].slice(-MOST);

export const withoutOverrule = (overrules: Overrule[], id: string): Overrule[] => overrules.filter((each) => each.id !== id);

/** What is kept, as far as it can be read: an entry of an unknown kind takes nothing else with it. */
export function readOverrules(stored: unknown): Overrule[] {
  const kept = keptOverrulesSchema.safeParse(stored);
  if (!kept.success) return [];
  return kept.data.overrules.flatMap((each) => {
    const overrule = overruleSchema.safeParse(each);
    return overrule.success ? [overrule.data] : [];
  });
}

/** The person's overrules, kept in `storage.local`. Only the background uses it. Every method answers with all that stand then. */
export interface OverruleStore {
  list(): Promise<Overrule[]>;
  add(overrule: Overrule): Promise<Overrule[]>;
  /** Takes one back; an unknown id changes nothing. */
  remove(id: string): Promise<Overrule[]>;
}

/** One per background: changes wait for each other, so that none is lost. */
export function createOverruleStore(): OverruleStore {
  let last: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Overrule[]> {
    const stored = await browser.storage.local.get(OVERRULES_KEY);
    return readOverrules(stored[OVERRULES_KEY]);
  }

  function change(edit: (overrules: Overrule[]) => Overrule[]): Promise<Overrule[]> {
    const changed = last.then(async () => {
      const overrules = edit(await load());
      await browser.storage.local.set({ [OVERRULES_KEY]: { version: 1, overrules } });
      return overrules;
    });
    // A change that failed must not hold up the next one; whoever asked for it hears of the failure.
    last = changed.catch(() => undefined);
    return changed;
  }

  return {
    list: () => last.then(load),
    add: (overrule) => change((before) => withOverrule(before, overrule)),
    remove: (id) => change((before) => withoutOverrule(before, id)),
  };
}

/** For private windows: what is kept holds there too, what is said there is forgotten with the worker. */
export function createPassingOverrules(kept: OverruleStore): OverruleStore {
  let said: Overrule[] = [];
  let takenBack = new Set<string>();
  const list = async () => {
    const standing = (await kept.list()).filter(({ id }) => !takenBack.has(id));
    return said.reduce(withOverrule, standing);
  };
  return {
    list,
    add(overrule) {
      said = withOverrule(said, overrule);
      takenBack = new Set([...takenBack].filter((id) => id !== overrule.id));
      return list();
    },
    remove(id) {
      said = withoutOverrule(said, id);
      takenBack.add(id);
      return list();
    },
  };
}
