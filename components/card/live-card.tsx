import type { Closing } from '../../lib/model/badge-closings';
import type { Subject } from '../../lib/model/subject';
import type { AnswerView } from '../../lib/view/create-answer-view';
import { answerAbout, subjectAbout } from '../../lib/view/narrowed';
import { useShown } from '../use-shown';
import { Card } from './card';

interface Props {
  view: AnswerView;
  /** What is asked about. */
  subject: Subject;
  /** The one of its tracks that the card is about. */
  track: string | undefined;
  onClose: () => void;
  onOpenPopup: () => Promise<boolean>;
  onHide: (where: Closing) => void;
}

/** The card of one mark, kept up to date by its view; drawn anew for nothing else. */
export function LiveCard({ view, subject, track, ...events }: Props) {
  const whole = useShown(view.answer);
  const isLost = useShown(view.lost) ?? false;
  const answer = whole && track ? answerAbout(whole, subject.ref.site, track) : whole;
  const about = track ? subjectAbout(subject, track) : subject;
  return <Card subject={about} whole={whole} answer={answer} isLost={isLost} actions={view} {...events} />;
}
