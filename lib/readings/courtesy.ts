import type { Reason } from '../model/answer';
import { normaliseName } from '../model/names';
import { alsoReasons, type Case, creditsBy, proofAt, proofInMusicbrainz } from './evidence';

/** Words for money or a hand given; only a source's own words count. "Courtesy of" names the label that lends somebody out. */
const BACKING =
  /(?<![\w-])(mentor|godfather|godmother|backer|backed by|investor|financier|financed|funded|funding|benefactor|patron|sponsor(?:ed|ship)?|courtesy(?! of))(?![\w-])/i;

/**
 * They gave a hand or money, in the words of a source about this credit, or about them and this artist: whoever is an investor or a
 * mentor in general is not so here. Empty = no source says so.
 */
export function courtesyReasons({ person, credit, evidence }: Case): Reason[] {
  const artist = normaliseName(evidence.release?.artists ?? '');
  const namesArtist = (words: string) => artist !== '' && ` ${normaliseName(words)} `.includes(` ${artist} `);
  const { disambiguation } = person;
  const described = disambiguation && BACKING.test(disambiguation) && namesArtist(disambiguation) ? [disambiguation] : [];
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
