import type { Outcome } from '../../model/answer';
import type { Contributor } from '../../model/contributor';
import type { Discography, DiscographyView, Progress } from '../../model/discography';
import type { Overrule, Someone } from '../../model/overrule';
import type { CatalogueLists, CataloguePage, PeopleReport } from '../../sources/source';
import { peopleOutcome, withAskedIds } from '../ledger';
import type { ToldOfPeople } from '../merge';
import { createOutcomes, type Outcomes } from '../outcomes';
import { rolesIn } from '../roles-in';
import { mergeDiscography } from './merge';
import type { ToldPage } from './merge-songs';
import { withOwnSongs } from './own-songs';

/** Everything that has been told about one artist or person, and the discography it makes. */
export interface DiscographyLedger extends Outcomes {
  discography(): Discography;
  /** `id` names the question: a later answer to it replaces the earlier one. */
  take(id: string, source: string, page: CataloguePage): void;
  /** Everybody on one of the records: nothing that the page is read by. */
  takeCompany(id: string, source: string, lists: CatalogueLists): void;
  /** How far that has come; of how many follows from what has been told. */
  company(company: Company): void;
  takePeople(id: string, source: string, report: PeopleReport, asked: Contributor[]): void;
  /** All that the person has said, in place of what they had said before. */
  overrule(overrules: Overrule[]): void;
  /** Nobody waits for the source any more: what it has told so far stands. */
  settle(source: string): void;
  /** Work began or ended: the discography is complete once some has begun and while none runs. */
  running(change: 1 | -1): void;
}

type Company = Omit<NonNullable<Discography['company']>, 'total'>;

/** Whom it is about and from which side. */
export interface Question {
  about: Someone;
  view: DiscographyView;
}

/** `order`: ids of the sources as outcomes are shown. `onChange` hears of every new discography. */
export function createDiscographyLedger(
  { about, view }: Question,
  order: { catalogue: string[]; people: string[] },
  onChange: (discography: Discography) => void,
): DiscographyLedger {
  const pages = new Map<string, ToldPage>();
  const people = new Map<string, ToldOfPeople>();
  const { set, all, ...outcomes } = createOutcomes([...order.catalogue, ...order.people], () => changed());
  const progress = new Map<string, Progress>();
  /** Sources of which more can be read. */
  const open = new Map<string, boolean>();
  let company: Company | undefined;
  let overrules: Overrule[] = [];
  let merged = mergeDiscography([], [], about, []);
  let state = { revision: 0, begun: false, running: 0 };
  let discography = compose();

  function compose(): Discography {
    return {
      view,
      ...merged,
      roles: rolesIn(merged.credits),
      progress: [...progress.values()],
      hasMore: [...open.values()].includes(true),
      ...(company ? { company: { ...company, total: withOwnSongs(merged).length } } : {}),
      outcomes: all(),
      revision: state.revision,
      complete: state.begun && state.running === 0,
    };
  }

  function changed(more: Partial<typeof state> = {}): void {
    state = { ...state, ...more, revision: state.revision + 1 };
    discography = compose();
    onChange(discography);
  }

  function told(): void {
    merged = mergeDiscography([...pages.values()], [...people.values()], about, overrules);
    changed();
  }

  return {
    ...outcomes,
    discography: () => discography,
    take(id, source, page) {
      pages.set(id, { id, source, page });
      progress.set(source, { source, ...page.progress });
      open.set(source, page.next !== undefined);
      set(pageOutcome(source, [...pages.values()]));
      told();
    },
    takeCompany(id, source, lists) {
      pages.set(id, { id, source, page: { ...lists, handles: [], progress: { unit: 'records', read: 0 } } });
      told();
    },
    company(next) {
      company = next;
      changed();
    },
    takePeople(id, source, report, asked) {
      people.set(id, { id, source, report: withAskedIds(source, report, asked) });
      // Of a source that lists records the outcome speaks of the records.
      if (!order.catalogue.includes(source)) set(peopleOutcome(source, [...people.values()]));
      told();
    },
    overrule(said) {
      overrules = said;
      told();
    },
    settle(source) {
      const own = [...pages.values()].filter((each) => each.source === source);
      open.set(source, open.get(source) ?? true);
      set(own.length > 0 ? pageOutcome(source, own) : { source, state: 'skipped', reason: 'later' });
      changed();
    },
    running: (change) => changed({ begun: true, running: state.running + change }),
  };
}

/** A source that lists records without anybody behind them has found none yet. */
function pageOutcome(source: string, pages: ToldPage[]): Outcome {
  const own = pages.filter((each) => each.source === source);
  const credits = own.reduce((sum, { page }) => sum + page.credits.length, 0);
  return credits > 0 ? { source, state: 'found', credits } : { source, state: 'none' };
}
