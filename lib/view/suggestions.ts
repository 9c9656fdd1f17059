import type { Found, SearchAnswer } from '../model/found';
import { cleanText } from '../model/names';
import { routeOfHit } from './hit-route';
import { hashOf } from './route';

/** One line under the address bar. `content` is what choosing it enters: the address of the hit's page within a surface ("#/person?…"). */
export interface Suggestion {
  content: string;
  description: string;
}

/** The browser shows no more. */
const MOST = 5;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text that may stand in XML, where some browsers want that: a single wrong sign, and they show none of the lines. */
export const asXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

function noteOf(found: Found): string {
  const facts = found.kind === 'artist' ? [found.note] : [found.artists, found.year?.toString()];
  return facts.filter(Boolean).join(' · ');
}

function lineOf(found: Found, isXml: boolean): string {
  const [title, note] = [found.title, noteOf(found)].map(cleanText);
  if (!isXml) return [title, note].filter(Boolean).join(' – ');
  return note ? `${asXml(title ?? '')} <dim>${asXml(note)}</dim>` : asXml(title ?? '');
}

/** The best hits: people first. */
export const suggestionsOf = ({ found }: SearchAnswer, isXml: boolean): Suggestion[] =>
  found.slice(0, MOST).map((each) => ({ content: hashOf(routeOfHit(each)), description: lineOf(each, isXml) }));

/** Where what was entered leads: a suggestion to its page, everything else to the search. */
export const hashOfEntered = (text: string): string =>
  /^#\/(?:artist|person|record)\?/.test(text) ? text : hashOf({ view: 'search', query: text.trim(), scope: 'all' });
