import { render } from 'preact';
import { Popup } from '../../components/popup';
import '../../components/styles/index.css';
import { language, speak } from '../../lib/i18n/messages';
import { noActions } from '../../lib/view/no-actions';
import { answers } from './answers';
import { subject } from './invent';

// The texts of one language, put there before the page loads.
declare global {
  var texts: Record<string, string>;
}
speak((key) => texts[key]);
document.documentElement.lang = language();

/** `?state=…` picks the answer; `&tall` lets the popup grow, to see all of it at once. */
const query = new URLSearchParams(location.search);
const shown = answers[query.get('state') ?? 'found'];
const root = document.getElementById('app');

if (root && shown) {
  const known = shown.page === 'read' ? subject : undefined;
  render(<Popup page={shown.page} subject={known} answer={shown.answer} isLost={shown.isLost ?? false} actions={noActions} />, root);
  if (query.has('tall')) {
    document.documentElement.setAttribute('style', 'max-height: none; overflow: visible');
    root.querySelector('main')?.setAttribute('style', 'max-height: none; min-height: 0');
  }
}
