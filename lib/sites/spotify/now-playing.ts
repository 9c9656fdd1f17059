import type { RawClaim } from '../../model/subject';
import { type CreditRow, creditRows } from './credit-rows';
import { type About, claimsFrom, placeOfId } from './credited-track';
import { linesIn } from './lines';
import { playingTrack } from './playing';
import { first } from './rows';

// The panel on the right exists in two variants, picked per install since 1.3.3. Its label is in the language of the page.
const PANELS = ['#Desktop_PanelContainer_Id', '[data-npv-root]', 'aside:not([data-testid="now-playing-bar"])', '[role="complementary"]'];
const HEADING = 'h1,h2,h3,h4,[role="heading"]';
const MOST_ELEMENTS = 4000;
const MOST_NAMES = 60;

/** null = no panel is open. */
export const panelOf = (root: ParentNode): Element | null => first(root, PANELS);

/** Credits in the panel about the track that plays, when that is the subject or one of its tracks; empty for anything else. */
export function panelClaims(about: About): RawClaim[] {
  const panel = panelOf(about.root);
  const playing = panel && playingTrack(about.root);
  const place = playing ? placeOfId(playing.id, about) : undefined;
  if (!panel || !playing || !place || panel.querySelectorAll('*').length > MOST_ELEMENTS) return [];
  const sections = sectionsOf(panel).flatMap((section) => creditsIn(section, playing.artistIds) ?? []);
  const [credits, second] = sections;
  if (!credits || second) return [];
  const groups = credits.rows.map(({ name, role }) => ({ label: role.text, names: [name], isSure: name.artistId !== undefined }));
  return claimsFrom(groups, place, 'now-playing');
}

/** A heading with what belongs to it: as far up as no other heading comes in. */
function sectionsOf(panel: Element): Element[] {
  return [...panel.querySelectorAll(HEADING)].flatMap((heading) => {
    let section: Element = heading;
    for (let at = heading.parentElement; at && at !== panel && at.querySelectorAll(HEADING).length === 1; at = at.parentElement)
      section = at;
    return section === heading ? [] : [section];
  });
}

/**
 * Rows of a name and its roles. "Fans also like" has rows too, a name and the word "Artist" each: credits have the artist of
 * the track among the names, and more than one role.
 */
function creditsIn(section: Element, artistIds: string[]): { rows: CreditRow[] } | undefined {
  const linked = linesIn(section).filter(({ artistId }) => artistId);
  const rows = creditRows(section, linked) ?? [];
  const hasArtist = linked.some(({ artistId }) => artistIds.includes(artistId ?? ''));
  const roles = new Set(rows.map(({ role }) => role.text));
  return linked.length > 1 && hasArtist && roles.size > 1 && rows.length <= MOST_NAMES ? { rows } : undefined;
}
