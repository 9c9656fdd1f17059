/**
 * Comparable forms of names and titles. Two equal forms are a hint within one track or release, never proof of identity
 * elsewhere. Rules: MusicBrainz, Genius and Discogs write the same name with typographic dashes and quotes, zero-width
 * spaces, numbers in brackets and inverted articles.
 */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /['\u2018\u2019\u201b\u2032`"\u201c\u201d\u201e]/g;

/** Trimmed, without invisible characters, one kind of space. Safe to show. */
export const cleanText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

function fold(text: string): string {
  return cleanText(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(DASHES, '-').replace(QUOTES, '');
}

const wordsOf = (text: string): string =>
  text
    .replace(/&|\+/g, ' and ')
    .replace(/\$/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * "JAY‐Z" → "jay z", "P!nk" → "pink", "Sentinel, The (2)" → "the sentinel", "WYNNE (Producer)" → "wynne".
 * Empty only when nothing but signs was written.
 */
export function normaliseName(name: string): string {
  const plain = fold(name)
    .replace(/\s*\((?:\d+|producer|pro|artist|band|rapper|singer|songwriter)\)$/, '')
    .replace(/\*$/, '')
    .replace(/^(.+), (the|a|an)$/, '$2 $1')
    .replace(/\s+(?:p\/k\/a|a\/k\/a|f\/k\/a|aka|professionally known as)\s.*$/, '')
    .replace(/(?<=\p{L})!(?=\p{L})/gu, 'i')
    .replace(/!/g, '');
  return wordsOf(plain) || plain;
}

/** Every form under which the same person may be written: the name itself, both sides of "A p/k/a B", without a quoted nickname, and the nickname. */
export function nameForms(name: string): string[] {
  const clean = cleanText(name);
  const sides = clean.split(/\s+(?:p\/k\/a|a\/k\/a|f\/k\/a|aka|professionally known as)\s+/i);
  const nickname = /[“"]([^”"]+)[”"]/.exec(clean)?.[1];
  const bare = nickname ? clean.replace(/\s*[“"][^”"]+[”"]\s*/, ' ') : undefined;
  const forms = [clean, ...sides, ...(nickname && bare ? [bare, nickname] : [])].map(normaliseName);
  return [...new Set(forms)].filter(Boolean);
}

/** Words in brackets or after a dash that name an edition of the same recording. "Remix" or "live" is another recording. */
const EDITION = /\b(remaster(?:ed)?|deluxe|edition|expanded|anniversary|bonus(?: track)?|explicit|clean|mono|stereo|album version)\b/;
const OTHER_RECORDING = /\b(remix|mix|live|instrumental|acoustic|demo|edit|sped up|slowed|reprise|a cappella|karaoke)\b/;
const isEdition = (words: string): boolean => EDITION.test(words) && !OTHER_RECORDING.test(words);
const FEATURE = /\s*[([](?:feat|ft|featuring|with)\b\.?[^)\]]*[)\]]|\s+(?:feat|ft)\b\.?\s.*$/g;

/** A title without featured artists, signs and case: "Last Train, “Pt. 2” (feat. X)" → "last train pt 2". Version words stay. */
export function normaliseTitle(title: string): string {
  const plain = fold(title).replace(FEATURE, '').replace(/!/g, '');
  return wordsOf(plain) || plain;
}

/** A title without the words that name an edition ("Remastered 2019"): for aligning tracks of one release, never for finding a release. */
export function bareTitle(title: string): string {
  const plain = fold(title)
    .replace(FEATURE, '')
    .replace(/\s*[([]([^)\]]*)[)\]]/g, (whole, inner: string) => (isEdition(inner) ? '' : whole))
    .replace(/\s+-\s+(.*)$/, (whole, inner: string) => (isEdition(inner) ? '' : whole));
  return wordsOf(plain) || plain;
}
