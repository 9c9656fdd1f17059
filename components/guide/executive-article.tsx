import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/messages';
import type { GuideProps } from './guide';
import { OpenAlbum } from './open-album';
import { questions } from './questions';

/** What "executive producer" means: the four kinds, and the questions people ask. */
export function ExecutiveArticle({ album, onOpenPerson, onAskWhy }: Omit<GuideProps, 'place'>) {
  return (
    <article class="article" id="executive" aria-labelledby="executive-title">
      <h2 class="guide__section" id="executive-title">
        {t('guide_executive_title')}
      </h2>
      <p class="article__lead">{t('guide_executive_lead')}</p>
      <p class="article__text">{t('guide_executive_gist')}</p>
      <Kinds />
      <section class="article__part">
        <h3 class="article__title">{t('guide_how_title')}</h3>
        <p class="article__text">{t('guide_how_text_1')}</p>
        <p class="article__text">{t('guide_how_text_2')}</p>
      </section>
      {questions().map(({ id, question, answers }) => (
        <Question key={id} id={id} question={question} answers={answers}>
          {id === 'find' && <OpenAlbum album={album} onOpenPerson={onOpenPerson} onAskWhy={onAskWhy} />}
        </Question>
      ))}
      <section class="article__part">
        <h3 class="article__title">{t('guide_hiphop_title')}</h3>
        <p class="article__text">{t('guide_hiphop_text_1')}</p>
        <p class="article__text">{t('guide_hiphop_text_2')}</p>
      </section>
    </article>
  );
}

function Kinds() {
  const kinds = [
    ['artist', t('guide_executive_kinds_artist_title'), t('guide_executive_kinds_artist_text')],
    ['hands-on', t('guide_executive_kinds_hands_on_title'), t('guide_executive_kinds_hands_on_text')],
    ['label', t('guide_executive_kinds_label_title'), t('guide_executive_kinds_label_text')],
    ['courtesy', t('guide_executive_kinds_courtesy_title'), t('guide_executive_kinds_courtesy_text')],
    ['unclear', t('guide_executive_kinds_unclear_title'), t('guide_executive_kinds_unclear_text')],
  ];
  return (
    <dl class="kinds">
      {kinds.map(([kind, title, text]) => (
        <div class="kinds__kind" key={kind} data-kind={kind}>
          <dt class="kinds__title">{title}</dt>
          <dd class="kinds__text">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface QuestionProps {
  id: string;
  question: string;
  answers: string[];
  children?: ComponentChildren;
}

function Question({ id, question, answers, children }: QuestionProps) {
  return (
    <section class="article__part" id={id} data-question={id}>
      <h3 class="article__title">{question}</h3>
      {answers.map((answer) => (
        <p class="article__text" key={answer}>
          {answer}
        </p>
      ))}
      {children}
    </section>
  );
}
