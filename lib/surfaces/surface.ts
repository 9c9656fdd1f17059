import type { BackgroundPort } from '../messaging';
import type { Attended } from './sessions';
import { throttled } from './throttled';

const MOST_WAITING = 20;
const GAP_MS = 250;

/** One port's part in a session. Wishes that come before the session is known wait for it. */
export interface Surface<Session, Value, Wish> {
  /** With what is known from before, as long as nobody may ask. false = the surface has gone in the meantime: nobody wants an answer. */
  join(session: Session, known?: Value): boolean;
  wish(message: Wish): void;
  leave(): void;
}

/** `say` makes the message of a value: surfaces of our own get all of it, pages what is brief. `act` does what is wished for. */
export function createSurface<Value, Session extends Attended<Value>, Wish>(
  port: BackgroundPort,
  say: (value: Value) => unknown,
  act: (session: Session, wish: Wish) => void,
): Surface<Session, Value, Wish> {
  let session: Session | undefined;
  let waiting: Wish[] = [];
  let isGone = false;
  const send = throttled((value: Value) => port.post(say(value)), GAP_MS);
  const part = () => {
    session?.listeners.delete(send);
    if (session?.listeners.size === 0) session.deserted();
  };
  return {
    join(joined, known) {
      if (isGone) return false;
      part();
      session = joined;
      session.listeners.add(send);
      send(known ?? session.now());
      for (const message of waiting) act(session, message);
      waiting = [];
      return true;
    },
    wish(message) {
      if (session) act(session, message);
      else waiting = [...waiting, message].slice(-MOST_WAITING);
    },
    leave() {
      isGone = true;
      part();
    },
  };
}
