import type { Pace } from '../net/network';
import { sources } from './index';

/** Host names of a source's match patterns: "https://musicbrainz.org/*" → "musicbrainz.org". */
const hostOf = (pattern: string): string => new URL(pattern.replace('/*', '/')).hostname;

/** How politely each host is asked, as its source says. */
export const paceOfHosts = (): Map<string, Pace> =>
  new Map(sources.flatMap((source) => source.hosts.map((pattern) => [hostOf(pattern), source.pace] as const)));
