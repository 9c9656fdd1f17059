import type { Reading, ReadingKind, Reason } from '../model/answer';
import { roleOf } from '../roles';
import { artistReasons } from './artist';
import { courtesyReasons } from './courtesy';
import type { Case, Evidence } from './evidence';
import { handsOnReasons } from './hands-on';
import { labelReasons } from './label';
import { unclearReasons } from './unclear';

/** What an executive credit can be, the strongest first. A person may be several things at once. */
const KINDS: [Exclude<ReadingKind, 'unclear'>, (known: Case) => Reason[]][] = [
  ['artist', artistReasons],
  ['hands-on', handsOnReasons],
  ['label', labelReasons],
  ['courtesy', courtesyReasons],
];

/**
 * One reading per executive credit, in the order of the credits. Every kind has at least one reason; `unclear` stands alone.
 * Nothing is ever said about money.
 */
export function readExecutives(evidence: Evidence): Reading[] {
  const people = new Map(evidence.contributors.map((each) => [each.id, each]));
  return evidence.credits
    .filter(({ role }) => roleOf(role).family === 'executive')
    .flatMap((credit) => {
      const person = people.get(credit.contributor);
      return person ? [{ credit: credit.id, contributor: person.id, kinds: kindsOf({ person, credit, evidence }) }] : [];
    });
}

function kindsOf(known: Case): Reading['kinds'] {
  const kinds = KINDS.map(([kind, read]) => ({ kind, reasons: once(read(known)) })).filter(({ reasons }) => reasons.length > 0);
  return kinds.length > 0 ? kinds : [{ kind: 'unclear', reasons: once(unclearReasons(known)) }];
}

const once = (reasons: Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.key} ${JSON.stringify(reason.params)} ${reason.proof?.source}`, reason])).values(),
];
