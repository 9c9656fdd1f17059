import { render } from 'preact';
import { App } from '../../components/app/app';
import { HereRest } from '../../components/app/here-rest';
import { preloadPages } from '../../components/app/pages';
import { Popup } from '../../components/popup';
import '../../components/styles/index.css';
import { language, speak } from '../../lib/i18n/messages';
import { noActions } from '../../lib/view/no-actions';
import { hashOf } from '../../lib/view/route';
import { answers, type Shown } from './answers';
import { fakeDoors } from './fake-doors';
import { subject } from './invent';
import { views } from './views';

// The texts of one language, put there before the page loads.
declare global {
  var texts: Record<string, string>;
}
speak((key) => texts[key]);
document.documentElement.lang = language();

/** `?state=…` picks the view or the answer; `&panel` the wide surface; `&tall` lets it grow, to see all of it at once. */
const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'found';
const view = views[state];
const root = document.getElementById('app');
if (view) history.replaceState(null, '', hashOf(view.route));

function Here({ shown }: { shown: Shown }) {
  if (shown.page !== 'read') return <HereRest page={shown.page} artist={undefined} children={null} />;
  return <Popup page="read" subject={subject} answer={shown.answer} isLost={shown.isLost ?? false} actions={noActions} />;
}

const shown = answers[state];
// Parts that are fetched later are in the pictures too.
await preloadPages();
if (root && (view || shown)) {
  const guide = (place: string) => `/guide.html#${place}`;
  render(
    <App
      here={shown && <Here shown={shown} />}
      doors={fakeDoors(view)}
      guide={guide}
      isPanel={query.has('panel')}
      openPanel={query.has('panel') ? undefined : () => {}}
    />,
    root,
  );
  if (query.has('tall')) {
    document.documentElement.setAttribute('style', 'max-height: none; overflow: visible');
    root.querySelector('.surface')?.setAttribute('style', 'max-height: none; height: auto');
    root.querySelector('main')?.setAttribute('style', 'max-height: none; min-height: 0; overflow: visible');
  }
}
