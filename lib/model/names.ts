/**
 * Comparable forms of names and titles. Two equal forms are a hint within one track or release, never proof of identity
 * elsewhere. Rules: MusicBrainz, Genius and Discogs write the same name with typographic dashes and quotes, zero-width
 * spaces, numbers in brackets and inverted articles.
 */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /['\u00b4\u02bc\u2018\u2019\u201a\u201b\u2032`"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033]/g;

/** Letters that Unicode does not take apart, as case folding and other services write them. */
const LETTERS: Record<string, string> = { ß: 'ss', ς: 'σ', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };

/** Trimmed, without invisible characters, one kind of space. Safe to show. */
export const cleanText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/**
 * Accents of scripts that may be written without them. Elsewhere a mark makes another letter (は and ば, า and ี), and so does
 * the breve of й.
 */
const ACCENTS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)(?<![иИ]\p{M}*(?=\u0306))\p{M}/gu;

function fold(text: string): string {
  const plain = cleanText(text).normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  return plain
    .replace(/[ßςøłđðþæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(DASHES, '-')
    .replace(QUOTES, '');
}

const wordsOf = (text: string): string =>
  text
    .replace(/&|\+/g, ' and ')
    .replace(/\$/g, 's')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** "A p/k/a B" and its like, in any spelling; needs a name before it, so that a name may begin with it. */
const ALSO = String.raw`(?:[paf]\/k\/a|[paf]\.k\.a\.?|aka|pka|fka|(?:professionally|also|formerly) known as)`;
const ALSO_AFTER = new RegExp(String.raw`\s+[([]?${ALSO}\s.*$`, 'i');
const ALSO_BETWEEN = new RegExp(String.raw`\s+[([]?${ALSO}\s+`, 'i');
const COURTESY = /\s*[([]?\s*(?:(?:appears|performs)\s+)?(?:by\s+)?courtesy of\s.*$/i;
const GUESTS = /\s*[([](?:feat|ft|featuring)\b[^)\]]*[)\]]/gi;
const MARKS = /\s*(?:\((?:\d+|producer|pro|artist|band|rapper|singer|songwriter)\)|\*)$/;

/** Discogs' number and asterisk, and Genius' trade in brackets, in whatever order they follow the name. */
function withoutMarks(name: string): string {
  const bare = name.replace(MARKS, '');
  return bare === name ? name : withoutMarks(bare);
}

/**
 * "JAY‐Z" → "jay z", "P!nk" → "pink", "Sentinel, The (2)*" → "the sentinel", "WYNNE (Producer)" → "wynne".
 * Empty only when nothing but signs was written.
 */
export function normaliseName(name: string): string {
  const plain = withoutMarks(fold(name).replace(GUESTS, '').replace(COURTESY, ''))
    .replace(/^(.+), (the|a|an)$/, '$2 $1')
    .replace(ALSO_AFTER, '')
    .replace(/(?<=\p{L})!(?=\p{L})/gu, 'i')
    .replace(/!/g, '');
  return wordsOf(plain) || wordsOf(fold(name)) || fold(name);
}

/** “…”, "…", «…» anywhere; ‘…’ and '…' only around whole words: elsewhere they are apostrophes. */
const NICKNAME = /[“„"«]([^“”„"«»]+)[”“"»]|(?<=^|\s)[‘']([^‘’']+)[’'](?=\s|$)/;

/** "Theo “Low Tide” Lund" → without it, and it alone. */
function nicknameForms(name: string): string[] {
  const hit = NICKNAME.exec(name);
  const nickname = hit?.[1] ?? hit?.[2];
  return hit && nickname ? [`${name.slice(0, hit.index)} ${name.slice(hit.index + hit[0].length)}`, nickname] : [];
}

const COMPANY =
  /\b(?:productions?|music|entertainment|records|recordings|publishing|songs|group|inc|llc|ltd|company|studios?|management|enterprises)\b/i;

/**
 * "Juno Park for Low Tide Productions" and "Juno Park of The Ferry Band" → "Juno Park". Names may hold these words
 * themselves ("Kings of the Harbour"), so that a single word before them is a name only where a company follows "for".
 */
function withoutAffiliation(name: string): string[] {
  const hit = /^(.+?)\s+(for|of)\s+(.+)$/i.exec(name);
  const [, person = '', word = '', whom = ''] = hit ?? [];
  const isFullName = /^(?!the\s|a\s)\S+\s+\S/i.test(person);
  return isFullName || (word.toLowerCase() === 'for' && COMPANY.test(whom)) ? [person] : [];
}

/** "Theo Lund Jr." → "Theo Lund"; needs two words before it. */
function withoutSuffix(name: string): string[] {
  const bare = /^(\S+\s+.*?\S),?\s+(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/i.exec(name)?.[1];
  return bare ? [bare] : [];
}

/**
 * Every form under which the same person may be written: the name itself, both sides of "A p/k/a B", with and without a
 * quoted nickname, without company, group, guests and "Jr", "P!nk" with and without the letter that the sign stands for.
 * The normalised name comes first.
 */
export function nameForms(name: string): string[] {
  const clean = cleanText(name);
  const sides = clean.split(ALSO_BETWEEN).map((side) => side.replace(/[)\]]$/, ''));
  const names = [clean, ...sides, clean.replace(/\s+(?:feat|ft|featuring)\b\.?\s.*$/i, '')];
  const plain = names.flatMap((each) => [each, ...nicknameForms(each)]);
  const bare = plain.flatMap((each) => [each, ...withoutAffiliation(each), ...withoutSuffix(each)]);
  const spelled = bare.flatMap((each) => (/\p{L}!\p{L}/u.test(each) ? [each, each.replaceAll('!', '')] : [each]));
  return [...new Set(spelled.map(normaliseName))].filter(Boolean);
}

/**
 * The names that a joint credit may consist of: "A, B & C" → A, B, C. Empty for a single name. Bands are written the same
 * way ("Stock / Aitken / Waterman"): whoever asks must know the parts from elsewhere.
 */
export function jointNames(name: string): string[] {
  const parts = cleanText(name)
    .split(/\s*[,/&+×]\s*(?:and\s+|&\s*)?|\s+(?:and|x)\s+/i)
    .filter(Boolean);
  return parts.length > 1 ? parts : [];
}

/** Whether one of two normalised names is the other with initials: "j park" and "juno park", never "park" or "j p". */
export function isInitialsOf(short: string, long: string): boolean {
  const [few, full] = [short.split(' '), long.split(' ')];
  const last = full.at(-1) ?? '';
  if (few.length < 2 || few.length !== full.length || few.at(-1) !== last || [...last].length < 2) return false;
  const given = few.slice(0, -1);
  const shortens = (word: string, at: number) => [...word].length === 1 && [...(full[at] ?? '')].length > 1 && full[at]?.startsWith(word);
  return given.some(shortens) && given.every((word, at) => word === full[at] || shortens(word, at));
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
