import type { AnswerActions } from '../lib/view/create-answer-view';
import { EveryoneSection } from './everyone-section';
import { Footer } from './footer';
import { MissingNotice } from './missing-notice';
import { PictureFold } from './picture-fold';
import { ProjectSection } from './project-section';
import type { RecordView } from './record';
import { SoundSection } from './sound-section';
import { TracksSection } from './tracks-section';

interface Props {
  record: RecordView;
  isPartial: boolean;
  /** Only what is seen without scrolling. */
  isBrief: boolean;
  actions: AnswerActions;
}

/** So many fill the window. */
const IN_SIGHT = 4;

/** The answer, section by section, in the order of a sleeve. */
export function AnswerBody({ record, isPartial, isBrief, actions }: Props) {
  if (isBrief) return <SoundSection record={record} onOpenPerson={actions.openPerson} most={IN_SIGHT} />;
  return (
    <>
      {isPartial && <MissingNotice answer={record.answer} onRetry={actions.retry} />}
      <SoundSection record={record} onOpenPerson={actions.openPerson} />
      <PictureFold record={record} />
      <ProjectSection record={record} onOpenPerson={actions.openPerson} onAskWhy={actions.askWhy} />
      <EveryoneSection record={record} onOpenPerson={actions.openPerson} />
      <TracksSection record={record} onUnfold={actions.unfoldTracks} onStop={actions.stopTracks} />
      <Footer answer={record.answer} />
    </>
  );
}
