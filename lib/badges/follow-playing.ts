import type { PlayingNews } from '../messages';
import type { Site } from '../sites/site';
import { follow } from './follow';
import { playerOn } from './found';

/** A player changes bit by bit. */
const EVERY_MS = 200;

/** Says what the page's own player shows, at once and whenever that changes, until it is stopped. Hidden pages play on. */
export function followPlaying(root: Document, { id: site, anchors, playing }: Site, say: (news: PlayingNews) => void): () => void {
  let said = '';
  const look = () => {
    const track = playing?.(root);
    const ref = track && { site, kind: 'track' as const, id: track.id, url: anchors.trackUrl(track.id) };
    const news = ref ? { playing: { ref, title: track.title, artists: track.artists } } : {};
    const next = JSON.stringify(news);
    if (next !== said) say(news);
    said = next;
    return [playerOn(root, anchors) ?? root.documentElement];
  };
  return follow(root, { matters: anchors.matters, isWhole: () => true, everyMs: EVERY_MS, look }).stop;
}
