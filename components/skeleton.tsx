import { t } from '../lib/i18n/messages';
import { Section } from './section';

/** Quiet lines where rows will stand, of a row's own height, so that nothing jumps when they come. */
export function SkeletonRows({ count }: { count: number }) {
  return (
    <ul class="rows" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li class="row skeleton" key={index}>
          <span class="skeleton__line skeleton__line--role" />
          <span class="skeleton__lines">
            <span class="skeleton__line skeleton__line--name" />
            <span class="skeleton__line skeleton__line--strip" />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function SkeletonHeader() {
  return (
    <header class="header">
      <span class="cover cover--plain" />
      <div class="header__text skeleton__lines">
        <span class="skeleton__line skeleton__line--title" />
        <span class="skeleton__line skeleton__line--name" />
      </div>
      <p class="complete complete--waiting">{t('looking_title')}</p>
    </header>
  );
}

export function SkeletonSections() {
  return (
    <>
      <Section title={t('section_sound')} id="sound">
        <SkeletonRows count={3} />
      </Section>
      <Section title={t('section_project')} id="project">
        <SkeletonRows count={2} />
      </Section>
    </>
  );
}
