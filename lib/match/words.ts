/**
 * Words that make another recording, in the order in which they are looked for. A kind may have many words ("RMX", "rework");
 * two records are the same version only when their kinds agree. Compared in lower case, without accents.
 */
export const VERSION_WORDS = {
  live: /\b(?:live|unplugged|in concert|concert|sessions?)\b/,
  karaoke: /\b(?:karaoke|backing track|(?:originally )?(?:performed|made famous) by|in the style of|tribute)\b/,
  cover: /\bcover(?:ed)?\b/,
  instrumental: /\b(?:instrumentals?|no vocals)\b/,
  'a cappella': /\b(?:a ?cap+el+as?|vocals only)\b/,
  acoustic: /\b(?:acoustic|stripped)\b/,
  demo: /\b(?:demos?|rough mix|work tape|rehearsal|outtake)\b/,
  alternate: /\b(?:alternat(?:e|ive)|alt|take \d+)\b/,
  'sped up': /\b(?:sped|speed(?:ed)?|spedup)(?: ?up)?\b|\bnightcore\b/,
  slowed: /\b(?:slowed|reverb|chopped|screwed|chopnotslop)\b/,
  medley: /\b(?:medley|mash ?up|megamix)\b/,
  mixed: /\b(?:mixed|dj mix|continuous mix)\b/,
  remix: /\b(?:remix(?:ed|es)?|rmx|rework(?:ed)?|bootleg|flip|vip|dub)\b/,
  mix: /\bmix\b/,
  extended: /\b(?:extended|long version|12 inch)\b/,
  edit: /\b(?:re ?edit|edit(?:ed)?|radio version|single version|short version)\b/,
  'own version': /\b(?:re ?record(?:ed|ing)?|\p{L}+s version)\b/u,
  reprise: /\breprise\b/,
  interlude: /\binterlude\b/,
  skit: /\bskit\b/,
  intro: /\bintro\b/,
  outro: /\boutro\b/,
  prelude: /\bprelude\b/,
  freestyle: /\bfreestyle\b/,
  spoken: /\b(?:commentary|interview|voice (?:memo|note)|spoken word)\b/,
  arranged: /\b(?:orchestral|symphonic|piano|strings|lullaby|music box|lo ?fi|8 ?d|8 ?bit|reimagined|revisited|redux)\b/,
  cast: /\bcast\b/,
  version: /\b(?:version|ver|versao|versione)\b/,
} as const;

export type VersionKind = keyof typeof VERSION_WORDS;

/** Words that name an edition of the same recording or record. */
export const EDITION_WORDS =
  /\b(?:remaster(?:ed|izado|ise|isee)?|deluxe|expanded|anniversary|bonus|explicit|clean|censored|uncensored|mono|stereo|edition|reissue|re ?release|complete|collectors?|limited|standard|platinum|original|studio|album|atmos|dolby|hi ?res|soundtrack|ost|official|lyrics? video|visuali[sz]er|audio|ep|lp|single)\b/;

/** Kinds that an edition word takes the meaning from: "Album Version", "Original Mix" and "Mono Mix" are the recording itself. */
export const TAMED_KINDS: ReadonlySet<VersionKind> = new Set(['version', 'mix']);

/** A single's version is an edit, whatever "single" means elsewhere. */
export const EDIT_OF_A_SINGLE = /\bsingle (?:version|edit|mix)\b/;

/** Words beside the kind that tell nothing about which one it is. */
export const EMPTY_WORDS =
  /^(?:the|a|an|at|in|from|on|of|by|and|or|for|to|version|ver|mix|re|rerecorded|rerecording|recorded|recording|studio|song|track|new|up|video|performance)$/;

/** Where a song comes from: "From “Night Ferry”", "Original Motion Picture Soundtrack". */
export const FROM_WORDS = /^(?:from|taken from|theme from|music from|songs from|inspired by)\b|\bsoundtrack\b|\boriginal score\b/;

/** Titles that stand on many records of one artist, each time for something else. */
export const COMMON_TITLES =
  /^(?:interlude|intro|outro|skit|prelude|untitled|intermission|bonus|bonus track|hidden track|track \d+|silence)(?: \d+)?$/;

/** Titles of concert albums that say so outside brackets. */
export const CONCERT_TITLE =
  /^live (?:at|in|from)\b|\b(?:unplugged|concert) (?:at|in|from)\b|.\b(?:live (?:at|in|from)|unplugged|in concert)\b/;
