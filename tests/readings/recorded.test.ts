import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Reading } from '../../lib/model/answer';
import { createResolution } from '../../lib/resolve/resolve';
import { sites } from '../../lib/sites';
import { creditSources, personSources } from '../../lib/sources';
import { openRecording } from '../conformance/harness';
import { hasRecordings, NO_RECORDINGS, RECORDINGS, readCase } from '../recordings';

interface Expected {
  summary: { executiveProducers: string[]; executiveAndNothingElse: string[] };
}

/** A recorded Spotify album page, resolved by the production sources from the recorded answers alone. */
async function resolved(name: string): Promise<{ answer: Answer; expected: Expected }> {
  const recording = openRecording(readCase(join(RECORDINGS, name), name));
  const { document, url } = recording.page();
  const ref = sites.map((site) => site.identify(url)).find((each) => each !== undefined);
  const reading = ref && sites.find(({ id }) => id === ref.site)?.read(ref, document, false);
  if (!ref || !reading) throw new Error(`${name} was not read`);
  const { network } = recording;
  const sources = { creditSources, personSources, network, now: () => Date.now(), onChange: () => {} };
  const resolution = createResolution({ ref, facts: reading.facts }, reading.claims ?? [], sources);
  await resolution.start();
  return { answer: resolution.answer(), expected: JSON.parse(recording.file('expected.json')) };
}

const nameOf = ({ contributors }: Answer, { contributor }: Reading): string =>
  contributors.find(({ id }) => id === contributor)?.name ?? '';
const words = ({ kinds }: Reading): string =>
  kinds
    .map(({ kind, reasons }) => `${kind} (${reasons.map(({ key, params }) => [key, ...Object.values(params)].join(' ')).join('; ')})`)
    .join(', ');

describe.skipIf(!hasRecordings)(`readings of a recorded album${hasRecordings ? '' : `: ${NO_RECORDINGS}`}`, () => {
  if (!hasRecordings) it(NO_RECORDINGS, () => {});

  it('tell the artist, those who worked on the music, and those of whom nothing is said', async () => {
    const { answer, expected } = await resolved('spotify/mbdtf');
    const { executiveProducers, executiveAndNothingElse } = expected.summary;
    const kinds = new Map(answer.readings.map((reading) => [nameOf(answer, reading), reading.kinds.map(({ kind }) => kind)]));
    for (const reading of answer.readings) console.log(`${nameOf(answer, reading)}: ${words(reading)}`);
    expect([...kinds.keys()].sort()).toEqual([...executiveProducers].sort());

    for (const name of executiveAndNothingElse) expect(kinds.get(name), name).toEqual(['unclear']);
    const artist = answer.readings.find(({ contributor }) => answer.release?.artistKeys.includes(contributor));
    expect(artist?.kinds.map(({ kind }) => kind)).toEqual(['artist', 'hands-on']);
    const produced = artist?.kinds[1]?.reasons.find(({ params }) => params['role'] === 'producer');
    expect(produced?.params).toEqual({ role: 'producer', tracks: expect.stringMatching(/^\d+$/), total: String(answer.tracks.length) });

    const others = answer.readings.filter((each) => each !== artist && !executiveAndNothingElse.includes(nameOf(answer, each)));
    expect(others).toHaveLength(1);
    expect(others[0]?.kinds).toMatchObject([{ kind: 'hands-on', reasons: [{ params: { role: 'songwriter' } }] }]);
  });
});
