import type { SurfaceMessage } from '../messages';
import type { Answer } from '../model/answer';

/** What the person has asked for and still wants; a background that starts anew has forgotten it. */
export interface Wishes {
  note(message: SurfaceMessage): void;
  /**
   * For one new port: what to send, given the answer it has just brought, each wish once and the record before its
   * tracks and its people. Choices are due at once, the others when it has finished: it ignores what it does not know yet.
   */
  replay(): (answer: Answer) => SurfaceMessage[];
}

export function createWishes(): Wishes {
  const choices = new Map<string, SurfaceMessage>();
  const people = new Map<string, SurfaceMessage>();
  const whys = new Map<string, SurfaceMessage>();
  const overrules = new Map<string, Said>();
  let tracks: SurfaceMessage[] = [];
  const standing = () => [...overrules.values(), ...choices.values(), ...tracks, ...people.values(), ...whys.values()];
  return {
    note(message) {
      if (message.type === 'candidate/choose') choices.set(kindOf(message.key), message);
      if (message.type === 'tracks/unfold') tracks = [message];
      if (message.type === 'tracks/stop') tracks = [];
      if (message.type === 'overrule/add') overrules.set(message.overrule.id, message);
      if (message.type === 'overrule/remove') overrules.set(message.id, message);
      if (message.type === 'person/open') people.set(message.contributor, message);
      if (message.type === 'why/ask') whys.set(message.contributor, message);
    },
    replay() {
      let waiting = standing();
      return (answer) => {
        for (const [id, said] of overrules) if (isHeard(said, answer)) overrules.delete(id);
        const wanted = new Set(standing());
        const due = waiting.filter((wish) => wanted.has(wish) && (answer.complete || isDueAtOnce(wish)));
        waiting = waiting.filter((wish) => !due.includes(wish));
        return due;
      };
    },
  };
}

type Said = Extract<SurfaceMessage, { type: 'overrule/add' | 'overrule/remove' }>;

const isDueAtOnce = ({ type }: SurfaceMessage): boolean =>
  type === 'candidate/choose' || type === 'overrule/add' || type === 'overrule/remove';

/** What the background has heard it remembers by itself. */
function isHeard(said: Said, { overrules = [] }: Answer): boolean {
  if (said.type === 'overrule/add') return overrules.some(({ id }) => id === said.overrule.id);
  return overrules.every(({ id }) => id !== said.id);
}

/** "mb:release:1" → "mb:release": choosing another record of the same kind takes the earlier choice back. */
const kindOf = (key: string): string => key.split(':').slice(0, 2).join(':');
