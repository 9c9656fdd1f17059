import { describe, expect, it } from 'vitest';
import { hasRecordings, NO_RECORDINGS } from './recordings';
import { catalogue } from './replica/player/catalogue';
import { catalogueShapes } from './replica/recorded-catalogue-shapes';
import { sample } from './replica/sample';
import { shapeProblems } from './replica/shape';

describe('the catalogue', () => {
  it('has people of one name with ids of their own', () => {
    const sams = [...sample.people.values()].filter(({ name }) => name === 'Sam Reyes');
    expect(sams.map(({ disambiguation }) => disambiguation)).toEqual(['invented Manchester producer', 'invented Lisbon guitarist']);
    expect(sams.map(({ genius, wikidata }) => [Boolean(genius), Boolean(wikidata)])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('has no id twice', () => {
    const ids = [...sample.people.values()].map(({ mbid }) => mbid);
    const records = sample.albums.flatMap((each) => each.musicbrainz ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(records).size).toBe(records.length);
  });

  it('leaves the player as it was', () => {
    const titles = catalogue.albums.map(({ title }) => title);
    expect(titles).not.toContain('Low Water');
    expect(titles).not.toContain('Long Wave 1');
  });
});

describe.skipIf(!hasRecordings)(`the shapes of the catalogue as recorded${hasRecordings ? '' : `: ${NO_RECORDINGS}`}`, () => {
  it.each(catalogueShapes)('$what', ({ bodies, recordings, except }) => {
    expect(shapeProblems(bodies(), recordings(), except)).toEqual([]);
  });
});
