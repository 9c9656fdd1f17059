import { t } from '../lib/i18n/messages';
import type { Producer } from '../lib/view/producers';
import { shortRole } from '../lib/view/words/role-words';
import { InPlace } from './in-place';
import { RoleWord } from './role-word';
import { SLOT } from './words/slots';

/** The rest is one click away, with its proofs. */
const ALSO_SHOWN = 4;

/** What else a producer did here: other ways of producing by their tracks, then other roles. Each word unfolds. */
export function AlsoLine({ producer }: { producer: Producer }) {
  const lesser = producer.lesser.map(({ role, extent }) => ({
    role: role.id,
    phrase: extent.kind === 'tracks' ? t('role_tracks', { role: SLOT, count: extent.positions.size }) : SLOT,
  }));
  const roles = [...lesser, ...producer.also.map((role) => ({ role: role.id, phrase: SLOT }))];
  if (roles.length === 0) return null;
  const shown = roles.slice(0, ALSO_SHOWN);
  const count = roles.length - ALSO_SHOWN;
  const sentence = count > 0 ? t('also_roles_more', { roles: SLOT, count }) : t('also_roles', { roles: SLOT });
  return (
    <p class="producer__also">
      <InPlace phrase={sentence}>
        {shown.map(({ role, phrase }, index) => (
          <span key={role}>
            {index > 0 && ', '}
            <InPlace phrase={phrase}>
              <RoleWord roleId={role}>{shortRole(role)}</RoleWord>
            </InPlace>
          </span>
        ))}
      </InPlace>
    </p>
  );
}
