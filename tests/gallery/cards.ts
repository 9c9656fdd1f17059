import type { Answer } from '../../lib/model/answer';
import type { Subject } from '../../lib/model/subject';
import { answers } from './answers';
import { answerOf, credit, found, handle, person, subject } from './invent';
import { nightFerry } from './night-ferry';

export interface ShownCard {
  subject: Subject;
  /** Id of the track that it is about. */
  track?: string;
  answer?: Answer | undefined;
  isLost?: boolean;
  /** Row of the page, from 1. */
  at?: number;
  /** Selectors to click before the picture is taken. */
  clicks?: string[];
}

const withIds = (answer: Answer): Answer => ({
  ...answer,
  tracks: answer.tracks.map((track, index) => ({ ...track, ids: { spotify: `t${index + 1}` } })),
});
const ferry = withIds(nightFerry);

const LONG = 'Wolfgang-Maximilian Konstantinopolsky-Featherstonehaugh';
const LONG_TITLE = 'A Longer Way Around the Bay Than Either of Us Had Planned (Live at the Assembly Rooms, Edinburgh)';
const long = answerOf({
  credits: [
    credit(LONG, 'producer', 'release'),
    credit('مريم الحداد', 'additional_producer', 'release'),
    credit(`${LONG} II`, 'executive_producer', 'release'),
  ],
  contributors: [person(LONG), person('مريم الحداد'), person(`${LONG} II`)],
  handles: [handle(LONG, 'instagram', 'wolfgang_maximilian_konstant', 'listed')],
  outcomes: [found('musicbrainz', 3)],
});

/** Cards over somebody else's page. */
export const cards: Record<string, ShownCard> = {
  card: { subject, answer: ferry },
  'card-person': { subject, answer: ferry, clicks: ['.producer__button >> nth=0'] },
  'card-why': { subject, answer: ferry, clicks: ['.reading__button >> nth=1'] },
  'card-meaning': { subject, answer: ferry, clicks: ['[data-role-word="co_producer"] >> nth=0'] },
  'card-above': { subject, answer: ferry, at: 11 },
  'card-track': { subject, track: 't3', answer: ferry, at: 3 },
  'card-hide': { subject, track: 't10', answer: ferry, at: 10, clicks: ['.hide__button', '[data-open-popup]'] },
  'card-no-track': { subject, track: 't99', answer: ferry },
  'card-looking': { subject, answer: answers['looking']?.answer },
  'card-growing': { subject, answer: answers['growing']?.answer },
  'card-none': { subject, answer: answers['none']?.answer },
  'card-failed': { subject, answer: answers['failed']?.answer },
  'card-unmatched': { subject, answer: answers['unmatched']?.answer },
  'card-long': {
    subject: { ref: subject.ref, facts: { title: LONG_TITLE, artists: [{ name: LONG }, { name: 'Ada Quill' }], tracks: [] } },
    answer: long,
  },
};
