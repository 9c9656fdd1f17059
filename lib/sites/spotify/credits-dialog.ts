import type { RawClaim } from '../../model/subject';
import { idIn } from './address';
import { type CreditGroup, groupsIn } from './credit-groups';
import { type About, claimsFrom, isByArtist, type Place, placeOfId, placeOfTitle } from './credited-track';
import { linesIn, ownPath } from './lines';

/** Why a dialog is not read as credits. */
export type Rejection = 'too-large' | 'other-content' | 'nested-dialog' | 'no-groups' | 'unclear-groups' | 'long-label' | 'crowded-group';

export const DIALOG = '[role="dialog"],dialog[open]';
// Track lists and forms are other dialogs: adding to a playlist, searching, sharing.
const OTHER_CONTENT = '[role="grid"],[data-testid="tracklist-row"],input,textarea,iframe,form';
const MOST_ELEMENTS = 2000;
const MOST_NAMES = 60;
const LONGEST_LABEL = 80;

/** Everything about its structure that speaks against reading it; empty = credits. Of which track is another question. */
export function checkDialog(dialog: Element): Rejection[] {
  if (dialog.querySelectorAll('*').length > MOST_ELEMENTS) return ['too-large'];
  const groups = groupsIn(dialog);
  const found: [Rejection, boolean][] = [
    ['other-content', dialog.querySelector(OTHER_CONTENT) !== null],
    ['nested-dialog', dialog.querySelector(DIALOG) !== null],
    ['unclear-groups', groups === undefined],
    ['no-groups', groups?.length === 0],
    ['long-label', groups?.some(({ label }) => label.length > LONGEST_LABEL) === true],
    ['crowded-group', groups?.some(({ names }) => names.length > MOST_NAMES) === true],
  ];
  return found.filter(([, applies]) => applies).map(([rejection]) => rejection);
}

/** Credits of the one open dialog that shows credits of the subject, or of one of its tracks; empty for anything else. */
export function dialogClaims(about: About): RawClaim[] {
  if (!about.root.querySelector(DIALOG)) return [];
  const read = [...about.root.querySelectorAll(DIALOG)]
    .filter((dialog) => checkDialog(dialog).length === 0)
    .map((dialog) => claimsOfDialog(dialog, about));
  return read.length === 1 ? (read[0] ?? []) : [];
}

function claimsOfDialog(dialog: Element, about: About): RawClaim[] {
  const groups = groupsIn(dialog) ?? [];
  const { texts, trackIds } = headOf(dialog, groups);
  const place = trackIds.length > 0 ? placeOfLink(trackIds, about) : placeOfTitle(texts, dialog, about);
  if (!place) return [];
  // A title with its artists beneath looks like one more group.
  const credits = groups.filter(({ label }) => label !== place.title);
  return isByArtist(credits, place, about) ? claimsFrom(credits, place, 'credits-dialog') : [];
}

const placeOfLink = (ids: string[], about: About): Place | undefined =>
  new Set(ids).size === 1 && ids[0] ? placeOfId(ids[0], about) : undefined;

/** What stands before the first name: the heading, the title of the track, the first label. */
function headOf(dialog: Element, groups: CreditGroup[]): { texts: string[]; trackIds: string[] } {
  const names = new Set(groups.flatMap((group) => group.names.map(({ element }) => element)));
  const lines = linesIn(dialog);
  const head = lines.slice(
    0,
    lines.findIndex(({ element }) => names.has(element)),
  );
  return {
    texts: head.map(({ text }) => text),
    trackIds: head.flatMap(({ element }) => idIn(ownPath(element.closest('a')?.getAttribute('href') ?? null), 'track') ?? []),
  };
}
