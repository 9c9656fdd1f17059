import { browser } from '../../lib/browser';
import {
  type BadgeChoices,
  type BadgeClosings,
  badgeClosingsSchema,
  type Closing,
  closedFor,
  isClosed,
  noClosings,
  withClosing,
} from '../../lib/model/badge-closings';
import type { SubjectRef } from '../../lib/model/subject';
import { changeSettings, type Settings } from '../../lib/settings';

export interface Closings {
  isClosed(ref: SubjectRef, isPrivate: boolean): Promise<boolean>;
  choices(ref: SubjectRef, isPrivate: boolean): Promise<BadgeChoices>;
  set(ref: SubjectRef, where: Closing, isClosed: boolean, isPrivate: boolean): Promise<void>;
}

const PASSING_KEY = 'badges/passing';

/** What is closed in a private window: until the browser is closed, and nowhere on disk. */
async function loadPassing(): Promise<BadgeClosings> {
  const stored = await browser.storage.session.get(PASSING_KEY);
  return badgeClosingsSchema.safeParse(stored[PASSING_KEY]).data ?? noClosings;
}

/** Where badges are closed. What is shown again is so everywhere: that keeps nothing. */
export function createClosings(settings: () => Promise<Settings>): Closings {
  const all = async (isPrivate: boolean): Promise<BadgeClosings[]> => [
    (await settings()).badges,
    ...(isPrivate ? [await loadPassing()] : []),
  ];
  const keep = (ref: SubjectRef, where: Closing, isClosed: boolean) =>
    changeSettings((now) => ({ ...now, badges: withClosing(now.badges, ref, where, isClosed) }));
  return {
    isClosed: async (ref, isPrivate) => (await all(isPrivate)).some((each) => isClosed(each, ref)),
    async choices(ref, isPrivate) {
      const lists = await all(isPrivate);
      const shown = (where: Closing) => !lists.some((each) => closedFor(each, ref)[where]);
      return { page: shown('page'), site: shown('site'), everywhere: shown('everywhere'), lookUp: (await settings()).lookUp };
    },
    async set(ref, where, isClosed, isPrivate) {
      if (isPrivate) await browser.storage.session.set({ [PASSING_KEY]: withClosing(await loadPassing(), ref, where, isClosed) });
      if (!isPrivate || !isClosed) await keep(ref, where, isClosed);
    },
  };
}
