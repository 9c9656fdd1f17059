import type { Overrule } from '../../lib/model/overrule';
import type { SubjectRef } from '../../lib/model/subject';
import { subjectKey } from '../../lib/model/subject-key';
import type { Network } from '../../lib/net/network';
import { createResolution } from '../../lib/resolve/resolve';
import { untilSignal } from '../../lib/resolve/source-network';
import { creditSources, urlResolvers } from '../../lib/sources';
import { linkedRecordings } from '../../lib/sources/linked-rows';
import type { Row, RowParts } from '../../lib/surfaces/serve-rows';
import { briefOf } from '../../lib/view/brief';

/** Who made single tracks of a list, by the sources that know a track by its address: one look-up for many, then one request each. */
export function createRowAnswers(
  networkFor: (isPrivate: boolean) => Network,
  overrules: () => Promise<Overrule[]>,
): Pick<RowParts, 'linked' | 'makersOf'> {
  const sources = creditSources.filter(({ id }) => urlResolvers.some((each) => each.id === id));
  return {
    async linked(rows, { isPrivate, signal }) {
      const urls = rows.map(({ url }) => url);
      const untilGone = untilSignal(networkFor(isPrivate), () => [signal]);
      const links = await Promise.all(urlResolvers.map((source) => linkedRecordings(source, urls, untilGone)));
      return new Map(rows.flatMap(({ id, url }) => links.flatMap((each) => pairOf(id, each.get(url)))));
    },
    async makersOf(site, row, key, { isPrivate, signal }) {
      const network = networkFor(isPrivate);
      const ref = refOf(site, row);
      const parts = { creditSources: sources, personSources: [], network, signal, now: () => Date.now(), onChange: () => {} };
      const resolution = createResolution({ ref }, [], parts);
      resolution.heed([linkOf(ref, key), ...(await overrules())]);
      await resolution.start('first');
      const answer = resolution.answer();
      // What was cut off has not been answered.
      const isCut = signal.aborted || answer.outcomes.some(({ state }) => state === 'failed' || state === 'asking');
      return isCut ? undefined : briefOf(answer).made;
    },
  };
}

const pairOf = (id: string, key: string | undefined): [string, string][] => (key ? [[id, key]] : []);

const refOf = (site: string, { id, url }: Row): SubjectRef => ({ site, kind: 'track', id, url });

/** What the look-up has found counts like a choice; a choice of the person's own comes after it and wins. */
const linkOf = (ref: SubjectRef, candidate: string): Overrule => ({
  id: `linked ${candidate}`,
  at: 0,
  kind: 'chosen-record',
  subject: subjectKey(ref),
  candidate,
});
