import type { ReadingKind } from '../../lib/model/answer';
import type { Contributor, Tie } from '../../lib/model/contributor';
import type { Credit, Scope } from '../../lib/model/credit';
import type { Evidence } from '../../lib/readings/evidence';
import { readExecutives } from '../../lib/readings/read-executives';
import { credit, person, tracks } from '../resolve/reports';

/** An invented record: "Night Ferry" by the singer Ada Quill, three tracks, out in 2014 on Low Tide Rec. */
export const ada = person('Ada Quill', { mb: ['ada'], wd: ['Q2'] });
export const mara = person('Mara Voss', { mb: ['mara'], wd: ['Q1'] });
/** A band, for records that are theirs. */
export const harbour: Contributor = { ...person('The Harbour', { mb: ['harbour'], wd: ['Q9'] }), kind: 'group' };

export const nightFerry: Evidence = {
  release: {
    title: 'Night Ferry',
    artists: 'Ada Quill',
    artistKeys: [ada.id],
    year: 2014,
    labels: ['Low Tide Rec.'],
    labelIds: { 'Low Tide Rec.': 'mbid-low-tide' },
    link: 'https://musicbrainz.org/release/night-ferry',
  },
  tracks: tracks('Harbour Lights', 'Slow Water', 'Last Bus Out'),
  contributors: [ada],
  credits: [],
};

/** The same, as a record of the band. */
export const ofTheBand: Evidence = {
  ...nightFerry,
  release: { ...nightFerry.release, title: 'Night Ferry', artists: 'The Harbour', artistKeys: [harbour.id], year: 2014, labels: [] },
  contributors: [harbour],
};

export const does = (who: Contributor, role: string, scope: Scope = 'release'): Credit => credit(who, role, scope, 'musicbrainz');

export const tie = (kind: Tie['kind'], organisation: string, more: Partial<Tie> = {}): Tie => ({
  organisation,
  organisationIds: {},
  words: kind,
  kind,
  ended: false,
  proof: {
    source: 'musicbrainz',
    link: 'https://musicbrainz.org/artist/mara/relationships',
    words: { role: kind, name: organisation },
    level: 'person',
    readAt: '2026-01-01T00:00:00.000Z',
  },
  ...more,
});

export interface Known {
  who?: Contributor;
  /** What else is credited on the record. */
  credits?: Credit[];
  others?: Contributor[];
  on?: Evidence;
}

/** The reading of one executive producer of the record, with what else is known. */
export function read({ who = mara, credits = [], others = [], on = nightFerry }: Known) {
  const contributors = [...new Map([...on.contributors, who, ...others].map((each) => [each.id, each])).values()];
  const evidence = { ...on, contributors, credits: [does(who, 'executive_producer'), ...credits] };
  return readExecutives(evidence)[0]?.kinds ?? [];
}

/** A line of the table: what is known, the kinds it makes, and the keys of all reasons in order. */
export type Line = [fact: string, known: Known, kinds: ReadingKind[], reasons: string[]];
