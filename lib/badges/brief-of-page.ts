import type { BriefUpdate } from '../messages';
import type { Brief } from '../model/brief';
import type { ShownPage } from './page-handle';
import { type Connect, isOfType, steadyPort } from './port';

/** The brief answer of the page that is open. */
export interface PageBrief {
  readonly brief: Brief | undefined;
  /** The person has pressed: now it may be looked up. */
  press(): void;
  /** The page is looked at again: what was not allowed while it was hidden may be now. */
  wake(): void;
  close(): void;
}

/** Asks at once; `changed` is called with every answer. */
export function briefOfPage(connect: Connect, { subject, claims }: Pick<ShownPage, 'subject' | 'claims'>, changed: () => void): PageBrief {
  let brief: Brief | undefined;
  let trigger: 'auto' | 'click' = 'auto';
  const ask = () => ({ type: 'answer/ask' as const, subject, claims, trigger });
  const port = steadyPort(
    () => connect('badge'),
    (message) => {
      if (!isOfType<BriefUpdate>(message, 'brief/update')) return;
      brief = message.brief;
      changed();
    },
    () => (!brief || brief.state === 'asking' || (brief.state === 'asleep' && trigger === 'click') ? [ask()] : []),
  );
  port.post(ask());
  return {
    get brief() {
      return brief;
    },
    press() {
      trigger = 'click';
      port.post(ask());
    },
    wake() {
      if (brief?.state === 'asleep' && trigger === 'auto') port.post(ask());
    },
    close: port.close,
  };
}
