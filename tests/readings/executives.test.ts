import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import type { Credit } from '../../lib/model/credit';
import { type Evidence, readExecutives } from '../../lib/readings/read-executives';
import { credit, person, tracks } from '../resolve/reports';

const release = {
  title: 'Night Ferry',
  artists: 'Ada Quill',
  artistKeys: ['mb:ada'],
  labels: ['Low Tide Rec.'],
  link: 'https://musicbrainz.org/release/r',
};

function kindsOf(who: Contributor, others: Credit[] = []) {
  const evidence: Evidence = {
    release,
    tracks: tracks('A', 'B', 'C'),
    contributors: [who],
    credits: [credit(who, 'executive_producer', 'release', 'musicbrainz'), ...others],
  };
  return readExecutives(evidence)[0]?.kinds ?? [];
}
const wikidata = (more: Partial<Contributor>): Contributor => ({ ...person('Mara Voss', { mb: ['mara'], wd: ['Q1'] }), ...more });

describe('an executive producer', () => {
  it("who is the release's artist directed their own record", () => {
    expect(kindsOf(person('Ada Quill', { mb: ['ada'] })).map((each) => each.kind)).toEqual(['artist']);
  });

  it('who also made the music was hands-on, and the reason says how much', () => {
    const juno = person('Juno Park', { mb: ['juno'] });
    const [hands] = kindsOf(juno, [credit(juno, 'producer', ['1-1', '1-2'], 'musicbrainz')]);
    expect(hands).toMatchObject({
      kind: 'hands-on',
      reasons: [{ key: 'also-credited', params: { role: 'Producer', tracks: '2', total: '3' } }],
    });
  });

  it('who only performs was not', () => {
    const guest = person('Guest', { mb: ['guest'] });
    expect(kindsOf(guest, [credit(guest, 'vocals', ['1-1'], 'musicbrainz')]).map((each) => each.kind)).toEqual(['unclear']);
  });

  it.each([
    [{ occupations: ['record executive'] }],
    [{ occupations: ['businessperson'] }],
    [{ positions: ['chief executive officer'] }],
    [{ founded: ['Low Tide Rec.'] }],
    [{ employers: ['Harbour Records'] }],
  ])('with %j is a label executive, with proof', (more) => {
    const [label] = kindsOf(wikidata(more));
    expect(label?.kind).toBe('label');
    expect(label?.reasons[0]?.proof?.link).toBe('https://www.wikidata.org/wiki/Q1');
  });

  it('who is a musician and calls themself an entrepreneur is not one for that', () => {
    expect(kindsOf(wikidata({ occupations: ['rapper', 'entrepreneur'] })).map((each) => each.kind)).toEqual(['unclear']);
  });

  it("is a backer only where a source's own words say so", () => {
    const [kind] = kindsOf(wikidata({ disambiguation: 'mentor and early backer of Ada Quill' }));
    expect(kind).toMatchObject({ kind: 'courtesy', reasons: [{ params: { words: 'mentor and early backer of Ada Quill' } }] });
  });

  it('of whom nothing is known stays unclear', () => expect(kindsOf(person('Oskar Brandt'))).toEqual([{ kind: 'unclear', reasons: [] }]));

  it('can be several things, the strongest first', () => {
    const ada = { ...person('Ada Quill', { mb: ['ada'] }), positions: ['president'] };
    expect(kindsOf(ada, [credit(ada, 'songwriter', ['1-1'], 'musicbrainz')]).map((each) => each.kind)).toEqual([
      'artist',
      'hands-on',
      'label',
    ]);
  });
});
