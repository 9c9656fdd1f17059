import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocks } from './conformance/blocks';
import { discogsReader as discogs } from './conformance/discogs';
import { genius } from './conformance/genius';
import { type CaseReader, compareFacts, openRecording } from './conformance/harness';
import { musicbrainz } from './conformance/musicbrainz';
import { NOT_OURS, spotify } from './conformance/spotify';
import { wikidata } from './conformance/wikidata';
import { casesBelow, hasRecordings, NO_RECORDINGS, RECORDINGS } from './recordings';

const readers: Record<string, CaseReader> = { blocks, discogs, genius, musicbrainz, spotify, wikidata };
/** Cases that no production reader may reach, with the reason. The list only shrinks. */
const NEVER_REACHED: Record<string, string> = { ...NOT_OURS };

const siteOf = (name: string) => name.split('/')[0] ?? '';
const cases = casesBelow(RECORDINGS).filter((each) => siteOf(each.name) in readers);
const notReached: string[] = [];
const unknown = new Map<string, Set<string>>();
let facts = 0;

describe.skipIf(!hasRecordings)(`conformance${hasRecordings ? '' : `: ${NO_RECORDINGS}`}`, () => {
  if (!hasRecordings) it(NO_RECORDINGS, () => {});

  it.each(cases)('$name', async (each) => {
    const recording = openRecording(each);
    const expected = JSON.parse(readFileSync(join(each.dir, 'expected.json'), 'utf8'));
    const actual = await readers[siteOf(each.name)]?.(recording);
    if (!actual) {
      notReached.push(each.name);
      return;
    }
    const unread = new Set<string>();
    const result = compareFacts('', expected, actual, unread);
    facts += result.facts;
    if (unread.size > 0) unknown.set(each.name, unread);
    expect(recording.unrecorded).toEqual([]);
    expect(result.problems).toEqual([]);
  });

  afterAll(() => {
    for (const [name, keys] of unknown) console.log(`unknown keys of ${name}: ${[...keys].join(' ')}`);
    console.log(
      `conformance: ${cases.length} cases, ${facts} facts, ${notReached.length} cases not reached: ${notReached.join(', ') || 'none'}`,
    );
    expect(facts).toBeGreaterThan(0);
    for (const name of notReached) console.log(`not reached: ${name} (${NEVER_REACHED[name] ?? 'no reason'})`);
    expect(notReached.filter((name) => !(name in NEVER_REACHED))).toEqual([]);
  });
});
