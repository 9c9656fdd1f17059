import { dayOf, t } from '../lib/i18n/messages';
import type { Proof } from '../lib/model/credit';
import { SafeLink } from './safe-link';
import { sourceWords } from './words/source-words';

/** How we know: who said it, word for word, of what, and when it was read. */
export function ProofLine({ proof }: { proof: Proof }) {
  const role = [proof.words.role, ...(proof.words.attributes ?? [])].join(', ');
  const about = [
    levelWords(proof.level),
    proof.edition && t('proof_edition', { edition: proof.edition }),
    t('proof_read', { date: dayOf(proof.readAt) }),
  ];
  return (
    <li class="proof" data-proof={proof.source}>
      <p class="proof__words">
        <SafeLink class="link" href={proof.link}>
          {sourceWords(proof.source)}
        </SafeLink>{' '}
        <bdi dir="auto">{t('proof_words', { role, name: proof.words.name })}</bdi>
      </p>
      <p class="proof__about">
        {about.filter(Boolean).join(' · ')}{' '}
        {proof.editLink && (
          <SafeLink class="link link--quiet" href={proof.editLink}>
            {t('proof_edit')}
          </SafeLink>
        )}
      </p>
    </li>
  );
}

function levelWords(level: string): string {
  switch (level) {
    case 'release':
      return t('proof_level_release');
    case 'release_group':
      return t('proof_level_release_group');
    case 'recording':
      return t('proof_level_recording');
    case 'work':
      return t('proof_level_work');
    case 'album':
      return t('proof_level_album');
    case 'track':
      return t('proof_level_track');
    case 'song':
      return t('proof_level_song');
    case 'person':
      return t('proof_level_person');
    default:
      return '';
  }
}
