import type { Contributor } from '../../model/contributor';
import type { Discography } from '../../model/discography';
import { type Overrule, type Someone, standing } from '../../model/overrule';
import { type Joined, joinContributors, type Named } from '../identity';
import { handlesOf, type ToldOfPeople } from '../merge';
import { mergeDiscographyCredits } from './merge-credits';
import { mergeRecords, mergeSongs, type ToldPage } from './merge-songs';

export type MergedDiscography = Pick<Discography, 'about' | 'records' | 'songs' | 'credits' | 'contributors' | 'handles' | 'overrules'>;

/** Nothing is known yet of whom the page is about but what it was asked with. */
const asked = ({ key, name, ids }: Someone): Contributor => ({ id: key, name, kind: 'unknown', ids });

const ABOUT = 'about';

/** Names join nobody here: over many records, namesakes are the rule. */
function joined(pages: ToldOfPeople[], people: ToldOfPeople[], about: Someone, overrules: Overrule[]): Joined {
  const nowhere = { places: new Map(), names: new Map() };
  const told = [...pages, ...people].map(
    ({ id, source, report }): Named => ({ report: id, source, contributors: report.contributors, ...nowhere }),
  );
  const first: Named = { report: ABOUT, source: ABOUT, contributors: [asked(about)], ...nowhere };
  return joinContributors([first, ...told], about.key, overrules, 'ids');
}

/** The page with its ids as they are called now. */
function renamed({ id, source, page }: ToldPage, one: Joined, keyNow: (record: string) => string): ToldPage {
  const peopleIn = (keys: string[]) => [...new Set(keys.flatMap((key) => one.keysOf(id, key)))];
  const records = page.records.map((each) => ({ ...each, key: keyNow(each.key), artistKeys: peopleIn(each.artistKeys) }));
  const songs = page.songs.map((each) => ({ ...each, records: each.records.map(keyNow), artistKeys: peopleIn(each.artistKeys) }));
  const credits = page.credits.map((each) => ({
    ...each,
    contributor: one.keysOf(id, each.contributor)[0] ?? each.contributor,
    ...(each.record ? { record: keyNow(each.record) } : {}),
  }));
  return { id, source, page: { ...page, records, songs, credits } };
}

/** Everything the pages say, as one: order-independent, and merging the same again changes nothing. Contributors are one by their ids alone. */
export function mergeDiscography(told: ToldPage[], people: ToldOfPeople[], about: Someone, said: Overrule[]): MergedDiscography {
  const overrules = standing(said);
  const ofPages = told.map(({ id, source, page }): ToldOfPeople => ({ id, source, report: page }));
  const one = joined(ofPages, people, about, overrules);
  const [own = about.key] = one.keysOf(ABOUT, about.key);
  const editionOf = new Map(told.flatMap(({ page }) => Object.entries(page.editionOf ?? {})));
  const pages = told.map((each) => renamed(each, one, (key) => editionOf.get(key) ?? key));
  const records = mergeRecords(pages.flatMap(({ source, page }) => page.records.map((each) => ({ source, said: each }))));
  const { handles, touched } = handlesOf([], [...ofPages, ...people], one, overrules);
  const applied = new Set([...one.touched, ...touched]);
  return {
    about: one.contributors.find(({ id }) => id === own) ?? asked(about),
    records,
    songs: mergeSongs(
      pages.flatMap(({ source, page }) => page.songs.map((each) => ({ source, said: each }))),
      records,
    ),
    credits: mergeDiscographyCredits(pages.flatMap(({ page }) => page.credits)),
    contributors: one.contributors.toSorted((a, b) => a.id.localeCompare(b.id)),
    handles,
    ...(applied.size > 0 ? { overrules: overrules.filter((each) => applied.has(each)) } : {}),
  };
}
