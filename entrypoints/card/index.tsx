import { browser, defineUnlistedScript } from '#imports';
import { createCard } from '../../components/card/create-card';
import css from '../../components/styles/card.css?inline';
import { pageHandle } from '../../lib/badges/page-handle';
import { pagePort } from '../../lib/badges/port';
import { speak } from '../../lib/i18n/messages';
import type { PortName, Spoken } from '../../lib/messages';

/** The card of a page: put there by the background when a mark is pressed for the first time. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  if (!page) return;
  speak((key) => texts.getMessage(key));
  page.card ??= createCard({
    css,
    connect: () => pagePort(browser.runtime.connect({ name: 'card' satisfies PortName })),
    heeds: (event) => event.isTrusted,
    openPopup: async () => (await say({ type: 'popup/open' })) === true,
    // "This page" is the one that is open, also where the card was about a row of it.
    hideMarks: (where, ref) => void say({ type: 'badges/close', ref: page.current?.subject.ref ?? ref, where }),
  });
});

// Keys are checked where they are asked for.
const texts: { getMessage(key: string): string } = browser.i18n;

/** undefined, too, where the extension has gone. */
const say = async (message: Spoken): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => undefined);
