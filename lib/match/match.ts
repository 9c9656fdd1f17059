import { compare, type Verdict } from './compare';
import { isSelfTitled } from './compare-years';
import { formsOf } from './people';
import { BAR, because, type Reason, type ReasonKey } from './reason';
import type { Offered, Sought } from './record';
import { readTitle } from './title';
import { isTranslation } from './translation';

/** An offer that a person may choose, and what speaks for and against it. */
export interface Choice {
  offered: Offered;
  reasons: Reason[];
}

/**
 * The answer, or what it might be: at most five, most similar first, none = nothing worth offering. `equals`: the answer
 * and everything that fits exactly as well (editions of one release); which of them is best, only an id decides here.
 */
export type Match = { best: Offered; reasons: Reason[]; equals: Offered[] } | { candidates: Choice[] };

interface Judged extends Verdict {
  offered: Offered;
}

const MOST_CANDIDATES = 5;
/** Recordings of one title that are further apart than this are not one recording entered twice. */
const ONE_RECORDING_MS = 10_000;
/** A release with no more tracks than this may be a single; with this many or more it is an album. */
const SINGLE_TRACKS = 3;
const ALBUM_TRACKS = 7;

const has = ({ reasons }: { reasons: Reason[] }, ...keys: ReasonKey[]): boolean => reasons.some(({ key }) => keys.includes(key));

/** Whose it is: ids where the service gives them, else names. */
const ownersOf = ({ artists, artistLine }: Offered): string =>
  artists.length > 0
    ? artists
        .map(({ id, names }) => id ?? formsOf(names[0] ?? '').join())
        .sort()
        .join(' ')
    : artistLine;

const spread = (values: (number | undefined)[]): number => {
  const known = values.flatMap((value) => value ?? []);
  return known.length > 0 ? Math.max(...known) - Math.min(...known) : 0;
};

/** Whether equally fitting offers are plainly not one record. */
function areTwoRecords(equals: Offered[], sought: Sought): boolean {
  if (sought.kind === 'recording') return spread(equals.map(({ durationMs }) => durationMs)) > ONE_RECORDING_MS;
  const counts = equals.flatMap(({ trackCount }) => trackCount ?? []);
  const singleAndAlbum = Math.min(...counts) <= SINGLE_TRACKS && Math.max(...counts) >= ALBUM_TRACKS;
  return singleAndAlbum || (isSelfTitled(sought, readTitle(sought.title)) && spread(equals.map(({ year }) => year)) > 1);
}

/** Who of two namesakes is meant, their names cannot tell: only an album or the lengths of its tracks can. */
function namesakesOf(best: Judged, fits: Judged[]): Judged[] {
  const proof = (judged: Judged) => has(judged, 'same-album', 'same-lengths', 'same-artist-id');
  const others = fits.filter(({ offered }) => ownersOf(offered) !== ownersOf(best.offered));
  return others.filter((other) => !(proof(best) && !proof(other)));
}

function doubtAbout(best: Judged, equals: Offered[], fits: Judged[], sought: Sought): ReasonKey | undefined {
  // With an id from the page's address, namesakes do not fit in the first place.
  if (!sought.artistIds?.length && namesakesOf(best, fits).length > 0) return 'namesakes';
  return areTwoRecords(equals, sought) ? 'ambiguous' : undefined;
}

/** Something in common: title and artist at least in part, or the very title. */
const worthOffering = (judged: Judged): boolean =>
  has(judged, 'same-title', 'near-title') || (has(judged, 'title-within', 'other-part') && !has(judged, 'other-artist', 'namesake'));

const byScore = (a: Judged, b: Judged): number => b.score - a.score || (b.offered.searchScore ?? 0) - (a.offered.searchScore ?? 0);

const candidatesOf = (judged: Judged[], fits: Judged[], doubt: ReasonKey | undefined): Choice[] =>
  judged
    .filter(worthOffering)
    .slice(0, MOST_CANDIDATES)
    .map((each) => ({ offered: each.offered, reasons: doubt && fits.includes(each) ? [...each.reasons, because(doubt)] : each.reasons }));

const judge = (sought: Sought, offers: Offered[]): Judged[] =>
  offers
    .filter(({ title, artistLine }) => !isTranslation(title, artistLine))
    .map((offered) => ({ offered, ...compare(sought, offered) }))
    .sort(byScore);

/** What a person may choose from, however sure the match; most similar first, at most five. */
export const alike = (sought: Sought, offers: Offered[]): Choice[] => candidatesOf(judge(sought, offers), [], undefined);

/** What of all that is offered is what is sought. The answer does not depend on the order of the offers. */
export function match(sought: Sought, offers: Offered[]): Match {
  const judged = judge(sought, offers);
  const fits = judged.filter(({ score }) => score >= BAR);
  const equals = fits.filter(({ score }) => score === fits[0]?.score).sort((a, b) => a.offered.id.localeCompare(b.offered.id));
  const [best] = equals;
  const same = equals.map(({ offered }) => offered);
  const doubt = best && doubtAbout(best, same, fits, sought);
  if (!best || doubt) return { candidates: candidatesOf(judged, fits, doubt) };
  return { best: best.offered, reasons: best.reasons, equals: same };
}
