import { cleanText, normaliseTitle } from '../model/names';
import { guestsIn, splitNames } from './people';
import { joinVersions, meaningOf, type Version } from './version';

/** A title, understood. */
export interface Title {
  /** Comparable forms of the title proper; more than one when a bracket repeats it in another script. Never empty. */
  bases: string[];
  version: Version;
  /** Words that name an edition, or where the song is from, are there. */
  edition: boolean;
  guests: string[];
  /** Bracketed words that are not understood. */
  subtitles: string[];
}

const BRACKETED = /[([]([^()[\]]*)[)\]]/g;
const WITH = /^(?:with|w\/)\s+(.+)$/i;
const MAKER = /^prod(?:uced)?\b/i;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const PARTS = /\b(part|volume|chapter|act|book|episode) ([a-z]+)\b/g;
const SECOND = /(?<=.) (ii|iii|iv|vi|vii|viii|ix)$/;

const numberOf = (word: string): string => {
  const at = Math.max(NUMBERS.indexOf(word), ROMAN.indexOf(word));
  return at < 0 ? word : String(at + 1);
};

/** "Ferry, Pt. II" and "Ferry Part Two" → "ferry part 2"; "Ferry III" → "ferry 3". */
function baseForm(text: string): string {
  const form = normaliseTitle(text)
    .replace(/\b(?:pt|pts|parts)\b/g, 'part')
    .replace(/\bvol\b/g, 'volume')
    .replace(PARTS, (_, word: string, number: string) => `${word} ${numberOf(number)}`)
    .replace(SECOND, (_, number: string) => ` ${numberOf(number)}`);
  return form || cleanText(text).toLowerCase();
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Takes out the words in brackets, innermost first. A title that is all brackets keeps them. */
function unbracketed(title: string): { rest: string; groups: string[] } {
  const groups: string[] = [];
  let rest = title;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(BRACKETED, (_, inner: string) => {
      groups.unshift(cleanText(inner));
      return ' ';
    });
  }
  return cleanText(rest) ? { rest: cleanText(rest), groups: groups.filter(Boolean) } : { rest: title, groups: [] };
}

/** Takes out what stands after a dash and is understood: "Low Tide - Live". The rest of the title may hold dashes. */
function undashed(title: string): { rest: string; groups: string[] } {
  const [first = '', ...others] = title.split(/\s+[-\u2010-\u2015\u2212]\s+/);
  const understood = (text: string) => guestsIn(text).length > 0 || meaningOf(text).is !== 'other';
  const kept = others.filter((each) => !understood(each));
  return { rest: [first, ...kept].join(' - '), groups: others.filter(understood) };
}

const PART_WORDS = /^(?:part|volume|chapter|act|book|episode) \d+$|^\d{1,2}$/;
const GUEST_TAIL = /^(.+?)\s+(?:feat|ft|featuring)\b\.?\s/i;
/** No title is longer; what is longer means to keep the reader busy. */
const LONGEST = 500;

/** The title proper, with guests that no bracket sets apart, and the words in brackets and after dashes. */
function takeApart(title: string): { head: string; rest: string; groups: string[] } {
  const plain = title
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[【「『〈《]/g, '[')
    .replace(/[】」』〉》]/g, ']');
  const brackets = unbracketed(cleanText(plain));
  const { rest, groups } = undashed(brackets.rest);
  return { head: GUEST_TAIL.exec(rest)?.[1] ?? rest, rest, groups: [...brackets.groups, ...groups].filter((each) => !MAKER.test(each)) };
}

const guestsOf = (group: string): string[] => [...guestsIn(group), ...splitNames(WITH.exec(group)?.[1] ?? '')];

/** Reads "Low Tide (feat. Juno Park) - Live at Lund" and its like, whatever the brackets and dashes. */
export function readTitle(title: string): Title {
  const { head, rest, groups } = takeApart(title);
  const read = groups.filter((each) => guestsOf(each).length === 0).map((text) => ({ text, meaning: meaningOf(text) }));
  const unknown = read.flatMap(({ text, meaning }) => (meaning.is === 'other' ? [text] : []));
  const parts = unknown.filter((text) => PART_WORDS.test(baseForm(text)));
  const repeats = unknown.filter((text) => hasLetters(text) && hasLetters(head) && isLatin(text) !== isLatin(head));
  return {
    bases: [baseForm([head, ...parts].join(' ')), ...repeats.map(baseForm)],
    version: joinVersions(read.flatMap(({ meaning }) => (meaning.is === 'version' ? [meaning] : []))),
    edition: read.some(({ meaning }) => meaning.is === 'edition' || meaning.is === 'source'),
    guests: [...groups.flatMap(guestsOf), ...guestsIn(rest)],
    subtitles: unknown.filter((text) => !parts.includes(text) && !repeats.includes(text)).map(baseForm),
  };
}

/** One record's title, whatever its edition; another version is another title. */
export function sameTitle(ours: string, theirs: string): boolean {
  const [a, b] = [readTitle(ours), readTitle(theirs)];
  const versions = [a, b].map(({ version }) => [...version.kinds].sort().join());
  return a.bases.some((base) => b.bases.includes(base)) && versions[0] === versions[1] && a.subtitles.join() === b.subtitles.join();
}
