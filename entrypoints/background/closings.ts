import {
  type BadgeChoices,
  type BadgeClosings,
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

/** Where badges are closed: kept, but for what is said in a private window, which lasts as long as the worker. */
export function createClosings(settings: () => Promise<Settings>): Closings {
  let passing: BadgeClosings = noClosings;
  const all = async (isPrivate: boolean): Promise<BadgeClosings[]> => [(await settings()).badges, ...(isPrivate ? [passing] : [])];
  const isClosedAt = (lists: BadgeClosings[], ref: SubjectRef, where: Closing) => lists.some((each) => closedFor(each, ref)[where]);
  return {
    isClosed: async (ref, isPrivate) => (await all(isPrivate)).some((each) => isClosed(each, ref)),
    async choices(ref, isPrivate) {
      const lists = await all(isPrivate);
      const shown = (where: Closing) => !isClosedAt(lists, ref, where);
      return { page: shown('page'), site: shown('site'), everywhere: shown('everywhere'), lookUp: (await settings()).lookUp };
    },
    async set(ref, where, isClosed, isPrivate) {
      if (isPrivate) passing = withClosing(passing, ref, where, isClosed);
      else await changeSettings((now) => ({ ...now, badges: withClosing(now.badges, ref, where, isClosed) }));
    },
  };
}
