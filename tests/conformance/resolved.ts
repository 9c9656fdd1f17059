import type { Answer } from '../../lib/model/answer';
import type { Credit } from '../../lib/model/credit';
import type { SubjectRef } from '../../lib/model/subject';
import { createResolution } from '../../lib/resolve/resolve';
import { roleOf } from '../../lib/roles';
import type { PageReading } from '../../lib/sites/site';
import { creditSources, personSources } from '../../lib/sources';
import { musicbrainz } from '../../lib/sources/musicbrainz';
import { creditLines, type Facts, type Recording } from './harness';

// What makes somebody "a producer" in the summaries of the recordings; programmers and remixers are listed apart.
const PRODUCER_KINDS = new Set(['producer', 'co', 'additional', 'vocal', 'assistant', 'associate']);

/** What `resolve` and the readers behind it make of a whole recorded case, in the words of expected.json. */
export async function resolvedFacts(recording: Recording, ref: SubjectRef, reading: PageReading): Promise<Facts> {
  const subject = { ref, facts: reading.facts };
  const report = await musicbrainz.credits(subject, { pageUrl: ref.url }, recording.network);
  const resolution = createResolution(subject, reading.claims ?? [], {
    creditSources,
    personSources,
    network: recording.network,
    now: () => Date.now(),
    onChange: () => {},
  });
  await resolution.start();
  const answer = resolution.answer();
  return { credits: creditLines(report.credits, report.contributors), handles: handleFacts(answer), summary: summaryOf(answer) };
}

function handleFacts({ handles, contributors }: Answer): Facts[] {
  const people = new Map(contributors.map((each) => [each.id, each]));
  return handles
    .filter((handle) => handle.platform !== 'website')
    .map((handle) => ({
      person: people.get(handle.contributor)?.name,
      personId: people.get(handle.contributor)?.ids.mb?.[0],
      service: handle.platform,
      handle: handle.username,
      rank: handle.preferred ? 'PreferredRank' : 'NormalRank',
      current: true,
    }));
}

function summaryOf({ credits, contributors }: Answer): Facts {
  const names = new Map(contributors.map((each) => [each.id, each.name]));
  const namesOf = (list: Credit[]) => new Set(list.flatMap((credit) => names.get(credit.contributor) ?? []));
  const executives = namesOf(credits.filter((credit) => roleOf(credit.role).producerKind === 'executive'));
  const producers = namesOf(credits.filter((credit) => PRODUCER_KINDS.has(roleOf(credit.role).producerKind ?? '')));
  const others = namesOf(credits.filter((credit) => roleOf(credit.role).family !== 'executive'));
  const sorted = (set: Iterable<string>) => [...set].sort();
  return {
    executiveProducers: sorted(executives),
    producers: sorted(producers),
    executiveNotProducer: sorted([...executives].filter((name) => !producers.has(name))),
    executiveAndNothingElse: sorted([...executives].filter((name) => !others.has(name))),
    people: names.size,
  };
}
