import { createCard } from '../../components/card/create-card';
import css from '../../components/styles/card.css?inline';
import { speak } from '../../lib/i18n/messages';
import type { SurfacePort } from '../../lib/messaging';
import { cards } from './cards';

speak((key) => texts[key]);

/** `?state=…` picks the card, `&light` the page's own scheme. It opens at row `at`. */
const query = new URLSearchParams(location.search);
const shown = cards[query.get('state') ?? 'card'];
document.body.classList.toggle('light', query.has('light'));

const rows = document.querySelector('#rows');
for (let index = 1; index <= 24; index += 1) {
  const mark = document.createElement('liner-notes-mark');
  mark.dataset['track'] = `t${index}`;
  mark.tabIndex = 0;
  mark.textContent = 'prod. Juno Park +1';
  const row = document.createElement('li');
  row.append(`Song ${index}`, mark);
  rows?.append(row);
}

const port: SurfacePort = {
  post: () => {},
  onMessage: (listener) => shown?.answer && listener({ type: 'answer/update', answer: shown.answer }),
  onDisconnect: (listener) => shown?.isLost && listener(),
  disconnect: () => {},
};
const card = createCard({ css, connect: () => port, heeds: () => true, openPopup: async () => false, hideMarks: () => {} });
const mark = document.querySelector<HTMLElement>(`[data-track="t${shown?.at ?? 2}"]`);
if (shown && mark) {
  const { subject, track } = shown;
  card.open({ subject, claims: [], mark, player: () => document.querySelector('#player'), ...(track ? { track } : {}) });
}
