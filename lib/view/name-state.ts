import type { Discography } from '../model/discography';
import { tellsCredits } from './source-name';

/**
 * What an empty page of a name means: `none` = somebody was asked, and everybody has answered; `failed` = somebody could not be asked;
 * `unasked` = nobody has an entry that could be asked about.
 */
export function emptinessOf({ outcomes }: Pick<Discography, 'outcomes'>): 'none' | 'failed' | 'unasked' {
  if (outcomes.some(({ state }) => state === 'failed')) return 'failed';
  return outcomes.filter(tellsCredits).some(({ state }) => state === 'found' || state === 'none') ? 'none' : 'unasked';
}
