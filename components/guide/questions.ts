import { t } from '../../lib/i18n/messages';

/** The questions people ask about executive producers, in the order in which they come up. */
export const questions = (): { id: string; question: string; answers: string[] }[] => [
  { id: 'difference', question: t('guide_executive_ask_difference_question'), answers: [t('guide_executive_ask_difference_answer_1')] },
  { id: 'own', question: t('guide_executive_ask_own_question'), answers: [t('guide_executive_ask_own_answer_1')] },
  { id: 'hands-on', question: t('guide_executive_ask_hands_on_question'), answers: [t('guide_executive_ask_hands_on_answer_1')] },
  { id: 'several', question: t('guide_executive_ask_several_question'), answers: [t('guide_executive_ask_several_answer_1')] },
  {
    id: 'paid',
    question: t('guide_executive_ask_paid_question'),
    answers: [t('guide_executive_ask_paid_answer_1'), t('guide_executive_ask_paid_answer_2')],
  },
  { id: 'given', question: t('guide_executive_ask_credit_given_question'), answers: [t('guide_executive_ask_credit_given_answer_1')] },
  { id: 'award', question: t('guide_executive_ask_award_question'), answers: [t('guide_executive_ask_award_answer_1')] },
  {
    id: 'find',
    question: t('guide_executive_ask_find_question'),
    answers: [t('guide_executive_ask_find_answer_1'), t('guide_executive_ask_find_answer_2'), t('guide_executive_ask_find_answer_3')],
  },
];
