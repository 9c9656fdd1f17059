import { useContext, useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages';
import type { Recent } from '../../lib/model/recent';
import { Section } from '../section';
import { DoorsContext } from './doors';

/** Before anything is typed: what was looked for lately, and what can be looked for. */
export function RecentList() {
  const doors = useContext(DoorsContext);
  const [recents, set] = useState<Recent[]>([]);
  useEffect(() => void doors?.recents().then(set), [doors]);
  return (
    <>
      <p class="hint">{t('search_hint')}</p>
      {recents.length > 0 && (
        <Section title={t('search_recent')} id="recent">
          <ul class="hits">
            {recents.map((recent) => (
              <li class="hit" key={recent.hash}>
                <a class="hit__link" href={recent.hash} data-hit>
                  <bdi class="hit__title" dir="auto">
                    {recent.title}
                  </bdi>{' '}
                  <bdi class="hit__about" dir="auto">
                    {recent.note}
                  </bdi>
                </a>
              </li>
            ))}
          </ul>
          <button type="button" class="link link--quiet" onClick={() => void doors?.forgetRecents().then(() => set([]))}>
            {t('search_forget')}
          </button>
        </Section>
      )}
    </>
  );
}
