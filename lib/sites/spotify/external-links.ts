import type { RawClaim } from '../../model/subject';
import { cut } from '../cut';
import type { About } from './credited-track';
import { DIALOG } from './credits-dialog';
import { hasOwnWords, linesIn } from './lines';

const MOST_LINKS = 20;
const MOST_ELEMENTS = 2000;
const OWN_HOST = /(?:^|\.)(?:spotify\.com|spotify\.link|scdn\.co)$/;

/**
 * Links to other sites in the open dialog about the artist of this page: one claim per link, under the words it shows.
 * Empty = no such dialog, one about somebody else, or several.
 */
export function externalLinks({ ref, facts, root }: About): RawClaim[] {
  if (ref.kind !== 'artist' || !root.querySelector(DIALOG)) return [];
  const dialogs = [...root.querySelectorAll(DIALOG)].filter((dialog) => isAbout(dialog, ref.id, facts.title));
  const [dialog, second] = dialogs;
  if (!dialog || second) return [];
  const links = [...dialog.querySelectorAll('a[href^="https://"]')].filter((link) => isListed(link, dialog)).slice(0, MOST_LINKS);
  return links.flatMap((link) => {
    const label = linesIn(link)[0]?.text ?? cut(link.getAttribute('aria-label') ?? '');
    const url = link.getAttribute('href') ?? '';
    return label && url.length <= 300 ? [{ label, name: facts.title, id: ref.id, url, via: 'external-links' }] : [];
  });
}

/** It names the artist and links to no other one. */
function isAbout(dialog: Element, id: string, name: string): boolean {
  if (dialog.querySelectorAll('*').length > MOST_ELEMENTS || dialog.querySelector(DIALOG)) return false;
  const lines = linesIn(dialog);
  const others = lines.some(({ artistId }) => artistId && artistId !== id);
  return !others && lines.some(({ text }) => text === name);
}

/** Links inside the running text of a biography are what somebody wrote, not what is listed. */
function isListed(link: Element, dialog: Element): boolean {
  for (let at = link.parentElement; at && at !== dialog; at = at.parentElement) if (hasOwnWords(at)) return false;
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href) && !OWN_HOST.test(new URL(href).hostname);
}
