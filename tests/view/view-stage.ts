import { vi } from 'vitest';
import type { SurfaceMessage } from '../../lib/messages';
import type { SurfacePort } from '../../lib/messaging';
import { createAnswerView } from '../../lib/view/create-answer-view';
import { readUpdate } from '../../lib/view/read-update';
import { createWishes } from '../../lib/view/wishes';
import { answerOf, credit, subject } from '../gallery/invent';

/** A port whose other end is held by the test. */
function openPort() {
  const posted: SurfaceMessage[] = [];
  let hear: (message: unknown) => void = () => {};
  let drop = () => {};
  const port: SurfacePort = {
    post: (message) => void posted.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onDisconnect: (listener) => {
      drop = listener;
    },
    disconnect: vi.fn(),
  };
  return { port, posted, say: (message: unknown) => hear(message), drop: () => drop() };
}

/** A view and all the ports it has opened so far. */
export function start() {
  const ports: ReturnType<typeof openPort>[] = [];
  const view = createAnswerView(
    () => {
      const opened = openPort();
      ports.push(opened);
      return opened.port;
    },
    { subject, claims: [], tabId: 7 },
    readUpdate,
    createWishes(),
  );
  return { view, ports, last: () => ports.at(-1) ?? openPort() };
}

export const update = (revision: number, names: string[] = [], complete = true) => ({
  type: 'answer/update',
  answer: answerOf({ revision, complete, credits: names.map((name) => credit(name, 'producer', 'release')) }),
});
