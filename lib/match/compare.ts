import { compareArtists } from './compare-artists';
import { compareLength, compareTracks } from './compare-extent';
import { alignTitles, compareTitles } from './compare-titles';
import { compareVersionWords } from './compare-versions';
import { compareYears } from './compare-years';
import { because, type Reason, WEIGHTS } from './reason';
import type { Offered, Sought } from './record';
import { readTitle, sameTitle, type Title } from './title';
import { COMMON_TITLES } from './words';

/** `score`: the sum of what the reasons weigh, below zero when much speaks against. `reasons`: never empty. */
export interface Verdict {
  score: number;
  reasons: Reason[];
}

/** Below it the service itself has doubts. */
const SURE_SEARCH_SCORE = 90;

function compareAlbums({ album }: Sought, { albums = [] }: Offered): Reason[] {
  const same = album === undefined ? undefined : albums.find((each) => sameTitle(each, album));
  return same === undefined ? [] : [because('same-album', { title: same })];
}

/** What is expected of one recording of several with a title like "Interlude" is that its length or album agrees. */
const commonTitle = ({ bases }: Title): Reason[] => (bases.some((base) => COMMON_TITLES.test(base)) ? [because('common-title')] : []);

function reasonsFor(sought: Sought, offered: Offered): Reason[] {
  const titles = alignTitles(readTitle(sought.title), readTitle(offered.title));
  const { ours, theirs } = titles;
  const ofKind =
    sought.kind === 'release'
      ? compareTracks(sought, offered)
      : [...compareLength(sought, offered), ...compareAlbums(sought, offered), ...commonTitle(ours)];
  return [
    ...compareTitles(titles),
    ...compareArtists(sought, offered, ours, theirs),
    ...compareVersionWords(sought, offered, ours, theirs),
    ...ofKind,
    ...compareYears(sought, offered, ours),
    ...(offered.video ? [because('video')] : []),
    ...((offered.searchScore ?? 100) < SURE_SEARCH_SCORE ? [because('low-search-score')] : []),
  ];
}

/** How far one offer is what is sought, by itself: whether another fits better is for `match` to say. */
export function compare(sought: Sought, offered: Offered): Verdict {
  const reasons = reasonsFor(sought, offered);
  return { score: reasons.reduce((sum, { key }) => sum + WEIGHTS[key], 0), reasons };
}
