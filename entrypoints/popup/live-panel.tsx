import { useEffect, useState } from 'preact/hooks';
import { PagePanel } from '../../components/page-panel';
import { browser } from '../../lib/browser';
import { language } from '../../lib/i18n/messages';
import type { Spoken } from '../../lib/messages';
import { badgeChoices, diagnosePage, speakTo } from '../../lib/messaging';
import type { Outcome } from '../../lib/model/answer';
import type { BadgeChoices } from '../../lib/model/badge-closings';
import type { SubjectRef } from '../../lib/model/subject';
import { sites } from '../../lib/sites';
import { diagnosisText } from '../../lib/view/diagnosis';

interface Props {
  page: { tabId: number; ref: SubjectRef };
  /** How the sources have answered so far. */
  outcomes: () => Outcome[];
}

/** The choices for the open page as the background keeps them; nothing until it has said them. */
export function LivePanel({ page: { tabId, ref }, outcomes }: Props) {
  const [choices, choose] = useState<BadgeChoices>();
  const [isBusy, setBusy] = useState(false);
  const read = () => badgeChoices(ref, tabId).then((read) => read && choose(read));
  useEffect(() => void read(), []);
  const say = async (message: Spoken) => {
    setBusy(true);
    await speakTo(message).then(read);
    setBusy(false);
  };
  const diagnosis = async () =>
    diagnosisText({
      version: browser.runtime.getManifest().version,
      userAgent: navigator.userAgent,
      language: language(),
      choices,
      page: await diagnosePage(tabId),
      outcomes: outcomes(),
    });
  if (!choices) return null;
  return (
    <PagePanel
      choices={choices}
      isBusy={isBusy}
      site={sites.find(({ id }) => id === ref.site)?.name ?? ref.site}
      onShow={(where, isShown) => void say({ type: 'badges/set', ref, where, isShown, tabId })}
      onLookUp={(mode) => void say({ type: 'look-up/set', mode })}
      diagnosis={diagnosis}
    />
  );
}
