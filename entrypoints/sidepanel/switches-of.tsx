import type { ComponentChildren } from 'preact';
import type { Here } from '../../lib/view/follow-tab';
import { LivePanel } from '../popup/live-panel';

/** What stands in the page in front; nothing on a page that is about nothing. */
export const switchesOf = ({ tab, ref, record }: Here): ComponentChildren =>
  tab && ref ? (
    <LivePanel
      key={`${tab.id} ${ref.url}`}
      page={{ tabId: tab.id, ref }}
      outcomes={() => record?.view.value.answer.value?.outcomes ?? []}
    />
  ) : null;
