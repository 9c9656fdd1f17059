import { useMemo } from 'preact/hooks';
import type { AnswerView } from '../../lib/view/create-answer-view';
import { noActions } from '../../lib/view/no-actions';
import { allParts } from '../all-parts';
import { MoreParts } from '../more-parts';
import { Overruling } from '../overruling';
import { recordOf } from '../record';
import { Surroundings } from '../surroundings';
import { useShown } from '../use-shown';
import { Guide } from './guide';

interface Props {
  place: string;
  /** The answer for the record that is open; absent = none. */
  view: AnswerView | undefined;
}

/** The guide, which follows the answer as it grows. Its links stay on its own page. */
export function LiveGuide({ place, view }: Props) {
  const answer = useShown(view?.answer);
  const isLost = useShown(view?.lost) ?? false;
  const record = useMemo(() => answer && recordOf(answer, isLost), [answer, isLost]);
  const actions = view ?? noActions;
  return (
    <Surroundings.Provider value={{ guide: (to) => `#${to}` }}>
      <Overruling.Provider value={actions}>
        <MoreParts.Provider value={allParts}>
          <Guide place={place} album={view && { record }} onOpenPerson={actions.openPerson} onAskWhy={actions.askWhy} />
        </MoreParts.Provider>
      </Overruling.Provider>
    </Surroundings.Provider>
  );
}
