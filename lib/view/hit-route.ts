import type { Found } from '../model/found';
import type { NameRoute, Route } from './route';

/** Words by which sources tell people who make records for others from people who are known for their own. */
const MAKERS = /\b(producer|beat ?maker|engineer|arranger|mixer|remixer)\b/i;
const PERFORMERS = /\b(singer|vocalist|rapper|band|group|duo|trio|quartet|orchestra|mc|dj)\b/i;

type OfPerson = Extract<Found, { kind: 'artist' }>;

/** Whether somebody is rather looked up for what they did on others' records. */
export const isMakerByTrade = ({ note = '' }: Pick<Found, 'note'>): boolean => MAKERS.test(note) && !PERFORMERS.test(note);

/** Where a hit leads: a record or song to its credits; a person to the page that is the likelier one to be meant. */
export function routeOfHit(found: Found): Route {
  if (found.kind !== 'artist') return { view: 'record', subject: found.subject };
  return { view: isMakerByTrade(found) ? 'person' : 'artist', about: found.person };
}

/** The other page of a person. */
export function otherRouteOf(found: OfPerson): NameRoute {
  return { view: isMakerByTrade(found) ? 'artist' : 'person', about: found.person };
}
