import { dayOf, t, translate } from '../lib/i18n/messages';
import type { Proof } from '../lib/model/credit';
import { sourceWords } from '../lib/view/words/source-words';
import { SafeLink } from './safe-link';

/** How we know: who said it, word for word, of what, and when it was read. */
export function ProofLine({ proof }: { proof: Proof }) {
  const role = [proof.words.role, ...(proof.words.attributes ?? [])].join(', ');
  const about = [
    // A level that this version does not know goes unsaid.
    translate(`proof_level_${proof.level}`, {}),
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
