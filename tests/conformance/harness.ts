import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contributor } from '../../lib/model/contributor';
import type { Credit } from '../../lib/model/credit';
import { createMemoryCache } from '../../lib/net/cache';
import { createNetwork } from '../../lib/net/create-network';
import { createHostQueues } from '../../lib/net/host-queues';
import { noPaceMemory } from '../../lib/net/host-state';
import type { Network, Pace } from '../../lib/net/network';
import { roleOf } from '../../lib/roles';
import { createServices } from '../../lib/sources/services';
import { documentFrom } from '../../scripts/page-document';
import { type Case, recordedFetch } from '../recordings';
import { virtualClock } from '../virtual-clock';

/** One recorded case, ready for a production reader. */
export interface Recording {
  name: string;
  case: Case;
  /** Answers from this case alone, without waiting. */
  network: Network;
  /** "METHOD url" of what was asked and is not recorded. */
  unrecorded: string[];
  /** The body of a recorded answer that is not a page (a fragment, a file name of the case). */
  file(name: string): string;
  /** The recorded page of the case as a document. Throws when it has none. */
  page(): { document: Document; url: URL };
  /** The recorded fragment (`url: null`) put into an otherwise empty page of this address. */
  fragment(url: string): Document;
}

const AT_ONCE: Pace = { limit: 1000, concurrency: 1000, perMs: 1 };

export function openRecording(each: Case): Recording {
  const unrecorded: string[] = [];
  const file = (name: string) => readFileSync(join(each.dir, name), 'utf8');
  const clock = virtualClock(Date.now());
  const network = createNetwork({
    queues: createHostQueues({ paceOf: () => AT_ONCE, memory: noPaceMemory, clock }),
    cache: createMemoryCache(),
    fetch: recordedFetch([each], new Set([each.name]), (line) => unrecorded.push(line)),
    serviceOf: createServices().serviceOf,
    clock,
  });
  return {
    name: each.name,
    case: each,
    network,
    unrecorded,
    file,
    page() {
      const hit = each.responses.find((response) => response.contentType.includes('html') && response.url);
      if (!hit?.url) throw new Error(`${each.name} holds no page`);
      return { document: documentFrom(file(hit.file), hit.url), url: new URL(hit.url) };
    },
    fragment(url) {
      const hit = each.responses.find((response) => response.url === null && response.contentType.includes('html'));
      if (!hit) throw new Error(`${each.name} holds no fragment`);
      return documentFrom(`<!doctype html><html><body>${file(hit.file)}</body></html>`, url);
    },
  };
}

/**
 * What production code makes of a case: values under the keys of expected.json that it knows. Keys it leaves out are
 * printed as unknown. `undefined` from a reader = not reached.
 */
export type Facts = Record<string, unknown>;
export type CaseReader = (recording: Recording) => Promise<Facts | undefined>;

/** The shape that expected.json gives a credit; keys that a source does not have are absent. */
export interface ExpectedCredit {
  name: string;
  rawRole: string;
  role: string | null;
  roleStrict: boolean;
  company: boolean;
  sourceId: string | null;
  [more: string]: unknown;
}

/** Credits of a report in the words of expected.json: one line per proof. */
export function creditLines(credits: Credit[], contributors: Contributor[]): ExpectedCredit[] {
  const people = new Map(contributors.map((each) => [each.id, each]));
  return credits.flatMap((credit) =>
    credit.proofs.map((proof) => {
      const person = people.get(credit.contributor);
      if (!person) throw new Error(`credit of an unlisted contributor: ${credit.contributor}`);
      return {
        name: proof.words.name,
        artistName: person.name,
        creditedAs: credit.creditedAs ?? null,
        rawRole: proof.words.role,
        attributes: [...(proof.words.attributes ?? [])].sort(),
        role: credit.role,
        roleStrict: true,
        company: roleOf(credit.role).company === true || person.kind === 'company' || person.kind === 'place',
        sourceId: proof.sourceId ?? null,
        level: proof.level,
        scope: credit.scope,
        ...(proof.via ? { via: proof.via } : {}),
        ...(proof.workId ? { workId: proof.workId } : {}),
      };
    }),
  );
}

// What expected.json says about how it was made rather than about the page is not a fact of the page.
const NOT_COMPARED = new Set(['roleStrict', 'subroles', 'group']);

/** A credit line as a comparable string; `role` only where the expectation is strict about it. */
function lineOf(credit: ExpectedCredit, keys: string[], strict: boolean): string {
  const kept = keys.filter((key) => !NOT_COMPARED.has(key) && (key !== 'role' || strict));
  return JSON.stringify(Object.fromEntries(kept.map((key) => [key, sorted(credit[key])])));
}
const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

/** Multiset comparison: what is missing and what is too much. `facts` = how many single values were compared. */
export function compareCredits(expected: ExpectedCredit[], actual: ExpectedCredit[]): { facts: number; problems: string[] } {
  const left = [...actual];
  const problems: string[] = [];
  let facts = 0;
  for (const want of expected) {
    const keys = Object.keys(want).filter((key) => actual.length === 0 || actual.some((each) => key in each));
    const strict = want.roleStrict && want.role !== null;
    const wanted = lineOf(want, keys, strict);
    const at = left.findIndex((each) => lineOf(each, keys, strict) === wanted);
    if (at < 0) problems.push(`missing credit ${wanted}`);
    else left.splice(at, 1);
    facts += keys.length;
  }
  problems.push(...left.map((each) => `extra credit ${JSON.stringify(each)}`));
  return { facts, problems };
}

/** Compares any value key by key; keys that the actual object leaves out are reported as unknown, not as wrong. */
export function compareFacts(
  path: string,
  expected: unknown,
  actual: unknown,
  unknown: Set<string>,
): { facts: number; problems: string[] } {
  if (Array.isArray(expected)) {
    if (isCredits(expected) && Array.isArray(actual)) return compareCredits(expected, actual as ExpectedCredit[]);
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return {
        facts: 1,
        problems: [`${path}: expected ${expected.length} entries, got ${Array.isArray(actual) ? actual.length : JSON.stringify(actual)}`],
      };
    const [wanted, given] = isHandles(expected) ? [inOneOrder(expected), inOneOrder(actual as { handle: string }[])] : [expected, actual];
    return collect(wanted.map((each, index) => compareFacts(`${path}[${index}]`, each, given[index], unknown)));
  }
  if (expected && typeof expected === 'object') {
    if (!actual || typeof actual !== 'object')
      return { facts: 1, problems: [`${path}: expected an object, got ${JSON.stringify(actual)}`] };
    const known = actual as Record<string, unknown>;
    return collect(
      Object.entries(expected).flatMap(([key, value]) => {
        if (key in known) return [compareFacts(`${path}.${key}`, value, known[key], unknown)];
        unknown.add(`${path}.${key}`.replace(/\[\d+\]/g, '[]'));
        return [];
      }),
    );
  }
  return {
    facts: 1,
    problems: expected === actual ? [] : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`],
  };
}

const isCredits = (list: unknown[]): list is ExpectedCredit[] =>
  list.length > 0 && list.every((each) => typeof each === 'object' && each !== null && 'rawRole' in each);

/** Handles have no order of their own. */
const isHandles = (list: unknown[]): list is { handle: string }[] =>
  list.length > 0 && list.every((each) => typeof each === 'object' && each !== null && 'handle' in each);
const inOneOrder = (list: { handle: string; personId?: string; service?: string }[]) => {
  const keyOf = (each: (typeof list)[number]) => `${each.personId} ${each.service} ${each.handle}`;
  return [...list].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
};

const collect = (parts: { facts: number; problems: string[] }[]) => ({
  facts: parts.reduce((sum, part) => sum + part.facts, 0),
  problems: parts.flatMap((part) => part.problems),
});
