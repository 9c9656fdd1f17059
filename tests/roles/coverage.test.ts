import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roleForBracketed } from '../../lib/roles/bracketed';
import { roleForLabel, roleForRelationship } from '../../lib/roles/role-for';
import { rolesIn as discogsRoles } from '../../lib/sources/discogs/role-text';
import { rolesIn as spotifyRoles } from '../../lib/sources/spotify/labels';
import { discogsReader } from '../conformance/discogs';
import { genius } from '../conformance/genius';
import { type CaseReader, openRecording } from '../conformance/harness';
import { musicbrainz } from '../conformance/musicbrainz';
import { spotify } from '../conformance/spotify';
import { type Case, casesBelow, hasRecordings, NO_RECORDINGS, RECORDINGS } from '../recordings';

/** A credit as expected.json, or a reader in its words, gives it. */
interface Line {
  rawRole: string;
  attributes?: unknown;
  level?: unknown;
  base?: unknown;
}

const MUSICBRAINZ_LEVELS = ['release', 'release_group', 'recording', 'work'];
const isLine = (value: object): value is Line => 'rawRole' in value && typeof value.rawRole === 'string';

/** Every credit anywhere inside a value. */
function linesIn(value: unknown): Line[] {
  if (!value || typeof value !== 'object') return [];
  return [...(isLine(value) ? [value] : []), ...Object.values(value).flatMap(linesIn)];
}

/** Which source's words a credit is written in: a page's case holds what other sources say of it too. */
function sourceOf({ base, level }: Line, site: string): string {
  if (base !== undefined) return 'discogs';
  return MUSICBRAINZ_LEVELS.includes(String(level)) ? 'musicbrainz' : site;
}

const attributesOf = ({ attributes }: Line): string[] => (Array.isArray(attributes) ? attributes.map(String) : []);

/** How production maps a label of each source; the sites without a source of their own have plain labels. */
const MAPPED: Record<string, (label: string, attributes: string[]) => (string | undefined)[]> = {
  musicbrainz: (label, attributes) => [roleForRelationship(label, undefined, attributes)?.id],
  discogs: (label) => discogsRoles(label).map(({ base, brackets }) => roleForBracketed(base, brackets)?.id),
  spotify: (label) => spotifyRoles(label).map(({ role }) => role),
};
const plain = (label: string) => [roleForLabel(label)?.id];

const READERS: Record<string, CaseReader> = { discogs: discogsReader, genius, musicbrainz, spotify };
const siteOf = ({ name }: Case): string => name.split('/')[0] ?? '';

/** Errors and pages that production refuses hold no credits: what else is wrong with them is the conformance test's affair. */
async function readLines(each: Case): Promise<Line[]> {
  const expected = join(each.dir, 'expected.json');
  const told = existsSync(expected) ? linesIn(JSON.parse(readFileSync(expected, 'utf8'))) : [];
  const read = await READERS[siteOf(each)]?.(openRecording(each)).catch(() => undefined);
  return [...told, ...linesIn(read)];
}

describe.skipIf(!hasRecordings)(`labels of the recordings${hasRecordings ? '' : `: ${NO_RECORDINGS}`}`, () => {
  if (!hasRecordings) it(NO_RECORDINGS, () => {});

  it('are nearly all roles of the catalogue', { timeout: 60_000 }, async () => {
    const labels = new Map<string, boolean>();
    for (const each of casesBelow(RECORDINGS)) {
      for (const line of await readLines(each)) {
        const source = sourceOf(line, siteOf(each));
        const attributes = attributesOf(line).filter((attribute) => !attribute.startsWith('tracks: '));
        const name = [`${source}: ${line.rawRole}`, ...[...attributes].sort()].join(' + ');
        if (labels.has(name)) continue;
        const ids = (MAPPED[source] ?? plain)(line.rawRole, attributes);
        labels.set(
          name,
          ids.every((id) => id !== undefined && id !== 'other'),
        );
      }
    }
    const missing = [...labels].filter(([, mapped]) => !mapped).map(([name]) => name);
    const share = (labels.size - missing.length) / labels.size;
    console.log(
      `roles: ${labels.size} labels, ${labels.size - missing.length} mapped (${(share * 100).toFixed(1)} %), not mapped: ${missing.join(', ') || 'none'}`,
    );
    expect(labels.size).toBeGreaterThan(0);
    expect(share).toBeGreaterThanOrEqual(0.98);
  });
});
