import type { KnownNames } from '../../components/app/use-playing-names';
import { knownTracks } from '../../lib/library/known-tracks';
import { tabOf } from '../../lib/messaging';

/** Who made a track, as it was last answered; private windows do not get to see that. */
export const knownNames: KnownNames = async ({ tabId, ref: { site, id } }) => {
  const { private: isPrivate } = await tabOf(tabId);
  const known = isPrivate ? {} : await knownTracks(site, [id], Date.now()).catch(() => ({}));
  return new Map(Object.entries(known)).get(id) ?? [];
};
