import { t } from '../../lib/i18n/messages';
import type { Discography } from '../../lib/model/discography';
import { emptinessOf } from '../../lib/view/name-state';
import { Section } from '../section';
import { SkeletonRows } from '../skeleton';

interface Props {
  title: string;
  id: string;
  isBusy: boolean;
  discography: Discography | undefined;
  /** Said where everybody has been asked. */
  none: string;
}

/** A page of a name without anything to list: still being asked about, or what that means. Who failed is said above. */
export function NameRest({ title, id, isBusy, discography, none }: Props) {
  if (isBusy) {
    return (
      <Section title={title} id={id}>
        <SkeletonRows count={5} />
      </Section>
    );
  }
  const emptiness = discography ? emptinessOf(discography) : 'failed';
  if (emptiness === 'failed') return null;
  return <p class="hint">{emptiness === 'none' ? none : t('name_unasked')}</p>;
}
