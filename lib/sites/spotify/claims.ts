import type { RawClaim } from '../../model/subject';
import type { About } from './credited-track';
import { dialogClaims } from './credits-dialog';
import { externalLinks } from './external-links';
import { panelClaims } from './now-playing';

const MOST_CLAIMS = 2000;

/**
 * What the person has opened on the page says about credits. Nothing is clicked and nothing is asked for; labels stay in the
 * language of the page. Empty = nothing is open, or it does not prove of which track it speaks.
 */
export function claimsOn(about: About): RawClaim[] {
  return [dialogClaims, panelClaims, externalLinks].flatMap((read) => unlessBroken(() => read(about))).slice(0, MOST_CLAIMS);
}

/** What is open beside a record must not hide the record. */
function unlessBroken(read: () => RawClaim[]): RawClaim[] {
  try {
    return read();
  } catch {
    return [];
  }
}
