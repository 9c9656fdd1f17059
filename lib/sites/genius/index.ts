import type { Site } from '../site';
import { identify, samePath } from './address';
import { anchors } from './anchors';
import { embedOf } from './embed';
import { shownClaims, shownReading } from './shown';

export const genius: Site = {
  id: 'genius',
  name: 'Genius',
  matches: ['https://genius.com/*'],
  identify,
  anchors,
  read(ref, root) {
    const embed = ref.kind === 'artist' ? undefined : embedOf(root);
    // Newer pages change without a reload and leave the embedded data of the first page behind.
    const own = embed?.kind === ref.kind && samePath(embed.path, ref.id);
    if (!embed || !own) return shownReading(ref, root, !embed);
    if (embed.reading.claims || ref.kind === 'album') return embed.reading;
    return { ...embed.reading, claims: shownClaims(root) };
  },
};
