/** Names by id, most wanted first. */
const NAMES: Record<string, string> = {
  instagram: 'Instagram',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  soundcloud: 'SoundCloud',
  threads: 'Threads',
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  bandcamp: 'Bandcamp',
  linktree: 'Linktree',
};
const ORDER = Object.keys(NAMES);

/** Of a platform id; websites come last. */
export const platformOrder = (id: string): number => (id in NAMES ? ORDER.indexOf(id) : 99);
export const platformName = (id: string): string => NAMES[id] ?? 'Website';
