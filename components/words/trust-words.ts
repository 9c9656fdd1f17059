import { listOf, t } from '../../lib/i18n/messages';
import type { Confidence } from '../../lib/view/confidence';
import { capital, sourceWords } from '../../lib/view/words/source-words';

const named = (sources: string[]): string => listOf(sources.map(sourceWords));

/** "Confirmed", "Listed" or "Disputed": the word alone. */
export function trustWord({ word }: Confidence): string {
  if (word === 'confirmed') return t('trust_confirmed');
  return word === 'disputed' ? t('trust_disputed') : t('trust_listed');
}

/** What the word rests on, in one to three sentences. */
export function trustReason({ sources, ofAlbum, others, disputed }: Confidence): string {
  const yes = saidBy(sources, ofAlbum);
  return others.length > 0 ? `${yes} ${t('trust_others', { sources: named(others), count: disputed.length })}` : yes;
}

function saidBy(sources: string[], ofAlbum: string[]): string {
  const album = capital(t('trust_say_album', { sources: named(ofAlbum), count: ofAlbum.length }));
  if (sources.length === 0) return album;
  const yes = capital(t('trust_say', { sources: named(sources), count: sources.length }));
  return ofAlbum.length > 0 ? `${yes} ${album}` : yes;
}
