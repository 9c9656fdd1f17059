import { listOf, t } from '../../lib/i18n/messages';
import type { Discography } from '../../lib/model/discography';
import { platformOrder } from '../../lib/platforms/names';
import { handlesOf } from '../../lib/view/handles';
import { hashOf, type NameRoute } from '../../lib/view/route';
import { Disclosure } from '../disclosure';
import { HandleBlock } from '../handle-block';
import { HandleLine } from '../handle-line';
import { HiddenIn } from '../hidden-handles';
import { Icon } from '../icon';

interface Props {
  route: NameRoute;
  discography: Discography | undefined;
}

/** Who this is: name, what tells them from others, other names, and where they can be reached. */
export function NameHead({ route, discography }: Props) {
  const about = discography?.about;
  const name = about?.name || route.about.name;
  return (
    <header class="name-head">
      <h1 class="name-head__name" dir="auto">
        {name}
      </h1>
      {about?.disambiguation && (
        <p class="name-head__note" dir="auto">
          {about.disambiguation}
        </p>
      )}
      {about?.legalName && about.legalName !== name && <p class="name-head__note">{t('name_legal', { name: about.legalName })}</p>}
      {about?.aliases && <Aliases names={about.aliases.filter((alias) => alias !== name && alias !== about.legalName)} />}
      {about?.occupations && <p class="name-head__note">{listOf(about.occupations)}</p>}
      <Handles discography={discography} />
      {discography && <HiddenIn person={discography.about} said={discography} />}
      <nav class="tabs" aria-label={t('name_pages')}>
        <Tab route={{ ...route, view: 'person' }} isCurrent={route.view === 'person'} words={t('name_credits')} />
        <Tab route={{ ...route, view: 'artist' }} isCurrent={route.view === 'artist'} words={t('name_behind')} />
      </nav>
    </header>
  );
}

const Tab = ({ route, isCurrent, words }: { route: NameRoute; isCurrent: boolean; words: string }) => (
  <a class="tabs__tab" href={hashOf(route)} aria-current={isCurrent ? 'page' : undefined}>
    {words}
  </a>
);

const MOST_ALIASES = 4;

function Aliases({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  const more = names.length - MOST_ALIASES;
  const shown = names.slice(0, MOST_ALIASES);
  const words = more > 0 ? t('names_and_more', { names: shown.join(', '), count: more }) : listOf(shown);
  return (
    <p class="name-head__note" dir="auto">
      {t('name_aliases', { names: words })}
    </p>
  );
}

/** "None" only where all who were asked have answered; for the page of an artist that is Wikidata alone. */
function NoHandle({ discography: { view, complete, outcomes } }: { discography: Discography }) {
  const state = !complete ? 'asking' : outcomes.some((outcome) => outcome.state === 'failed') ? 'failed' : 'none';
  const none = view === 'artist' ? t('handle_none_wikidata') : t('handle_none_long');
  const words = { asking: t('handle_asking'), failed: t('handle_failed'), none };
  return (
    <p class="name-head__note" data-no-handle={state}>
      {words[state]}
    </p>
  );
}

/** Every account, and behind one button how we know of them. Nobody's account is made up: none is said to be none. */
function Handles({ discography }: { discography: Discography | undefined }) {
  if (!discography) return <p class="name-head__note">{t('handle_asking')}</p>;
  const { about } = discography;
  const handles = handlesOf(discography, about.id, { platformOrder });
  if (handles.length === 0) return <NoHandle discography={discography} />;
  const summary = (
    <>
      {t('name_proofs')}
      <Icon name="fold" class="icon icon--fold" />
    </>
  );
  return (
    <>
      <ul class="name-head__handles">
        {handles.map((handle) => (
          <li key={handle.url}>
            <HandleLine handle={handle} />
          </li>
        ))}
      </ul>
      <Disclosure class="wrong" summary={summary}>
        {() => (
          <>
            {handles.map((handle) => (
              <HandleBlock key={handle.url} handle={handle} person={about} isShown />
            ))}
          </>
        )}
      </Disclosure>
    </>
  );
}
