import { t } from '../lib/i18n/messages';
import type { SoundOfTrack } from '../lib/view/made-by';
import { roleTitle, shortRole } from '../lib/view/words/role-words';
import { Names } from './names';
import { RoleWord } from './role-word';
import { aroundSlots, SLOT } from './words/slots';

/** "Produced by Ada Quill; co-producer: Theo Lund": kinds are never folded into one, and each word unfolds. */
export function SoundOfTrackLine({ kinds }: { kinds: SoundOfTrack[] }) {
  const [, between] = aroundSlots(t('made_and_then', { first: SLOT, second: SLOT }));
  return kinds.map(({ role, names }, index) => {
    const [before = '', after] = aroundSlots(phraseOf(role, index === 0));
    return (
      <span key={role} data-kind={role}>
        {index > 0 && between}
        <RoleWord roleId={role}>{before.trimEnd()}</RoleWord> <Names names={names} />
        {after}
      </span>
    );
  });
}

function phraseOf(role: string, isFirst: boolean): string {
  if (role === 'producer') return t('made_whole', { names: SLOT });
  return t('made_role', { role: isFirst ? roleTitle(role) : shortRole(role), names: SLOT });
}
