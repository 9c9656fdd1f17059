import type { Reason } from '../model/answer';
import { normaliseName } from '../model/names';
import { alsoReasons, type Case, creditsBy, proofAt, proofInMusicbrainz } from './evidence';

/** Words for money or a hand given; only a source's own words count. "Courtesy of" names the label that lends somebody out. */
const BACKING =
  /\b(backer|backed by|investor|financier|financed|funded|funding|benefactor|patron|sponsor(?:ed|ship)?|courtesy(?! of))(?![\w-])/i;
/** A mentor on a talent show is nobody's: it takes the artist's name. */
const MENTOR = /\b(mentor|godfather|godmother)\b/i;

/** They gave a hand or money, in the words of a source about them or about this credit. Empty = no source says so. */
export function courtesyReasons({ person, credit, evidence }: Case): Reason[] {
  const artist = normaliseName(evidence.release?.artists ?? '');
  const says = (words: string) => BACKING.test(words) || (MENTOR.test(words) && artist !== '' && normaliseName(words).includes(artist));
  const described = person.disambiguation && says(person.disambiguation) ? [person.disambiguation] : [];
  const credited = credit.proofs.filter(({ words }) => BACKING.test([words.role, ...(words.attributes ?? [])].join(' ')));
  return [
    ...alsoReasons(
      'also-office',
      creditsBy(person.id, evidence).filter(({ role }) => role === 'sponsor'),
      evidence,
    ),
    ...described.map((words) => ({ key: 'disambiguation', params: { words }, ...proofInMusicbrainz(person) })),
    ...credited.map(({ words, link, source }) => ({ key: 'credit-says', params: { words: words.role }, ...proofAt(link, source) })),
  ];
}
