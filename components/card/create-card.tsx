import { render } from 'preact';
import { openFrame } from '../../lib/badges/open-frame';
import type { Card, CardRequest } from '../../lib/badges/page-handle';
import { language } from '../../lib/i18n/messages';
import type { SurfacePort } from '../../lib/messaging';
import type { Closing } from '../../lib/model/badge-closings';
import type { SubjectRef } from '../../lib/model/subject';
import { createAnswerView } from '../../lib/view/create-answer-view';
import { trustedUpdate } from '../../lib/view/trusted-update';
import { TITLE } from './card';
import { LiveCard } from './live-card';

export interface CardParts {
  css: string;
  connect: () => SurfacePort;
  /** Whether an event is the person's own. */
  heeds: (event: Event) => boolean;
  /** Resolves to whether the browser has opened the popup. */
  openPopup: () => Promise<boolean>;
  /** `ref`: what the card was about. */
  hideMarks: (where: Closing, ref: SubjectRef) => void;
}

/** The one card of a page: opened anew for every mark, with a port of its own. */
export function createCard({ css, connect, heeds, openPopup, hideMarks }: CardParts): Card {
  let open: ReturnType<typeof show> | undefined;

  function close(): void {
    const last = open;
    open = undefined;
    last?.close();
  }

  function show(request: CardRequest) {
    const { subject, claims, track } = request;
    const view = createAnswerView(connect, { subject, claims, trigger: 'click' }, trustedUpdate);
    const hide = (where: Closing) => {
      hideMarks(where, subject.ref);
      close();
    };
    const card = <LiveCard view={view} subject={subject} track={track} onClose={close} onOpenPopup={openPopup} onHide={hide} />;
    const fill = (dialog: HTMLElement) => render(card, dialog);
    const frame = openFrame({ request, css, language: language(), label: TITLE, fill, heeds, onClose: close });
    return {
      frame,
      close() {
        view.close();
        frame.close();
        render(null, frame.dialog);
      },
    };
  }

  return {
    open(request) {
      close();
      open = show(request);
    },
    close,
    get openFor() {
      return open?.frame.mark;
    },
  };
}
