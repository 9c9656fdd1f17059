import type { Playing } from '../messages';
import type { FollowedRecord } from './follow-tab';

/** Whether the track that plays is this page's own, as far as the page or its answer lists it. */
export function playsFrom({ subject, view }: Pick<FollowedRecord, 'subject' | 'view'>, { ref }: Playing): boolean {
  const { site, id } = subject.ref;
  if (site !== ref.site) return false;
  const answered = view.value.answer.value?.tracks ?? [];
  return (
    id === ref.id || (subject.facts?.tracks ?? []).some((track) => track.id === ref.id) || answered.some(({ ids }) => ids[site] === ref.id)
  );
}
