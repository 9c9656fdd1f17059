import type { SubjectKind, SubjectRef } from '../../model/subject';

// https://genius.com/albums/Artist/Album is the only form of an album's address: its number works in the API alone.
const PATHS: [RegExp, SubjectKind][] = [
  [/^\/albums\/[^/]+\/[^/]+$/, 'album'],
  [/^\/artists\/[^/]+$/, 'artist'],
  [/^\/[^/]+-(?:lyrics|annotated)$/, 'track'],
];

/** Query and fragment are noise here ("?react=1", "#about"). */
export function identify(url: URL): SubjectRef | undefined {
  if (url.origin !== 'https://genius.com') return undefined;
  const path = url.pathname.replace(/\/$/, '');
  const kind = PATHS.find(([form]) => form.test(path))?.[1];
  return kind ? { site: 'genius', kind, id: path, url: `https://genius.com${path}` } : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether two spellings of a path (percent-encoded or not, with query or not) are one. Case matters at Genius. */
export function samePath(written: string | undefined, id: string): boolean {
  if (!written) return false;
  const path = written.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  return decoded(path).normalize() === decoded(id).normalize();
}
