import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeHandles } from '../../lib/resolve/handles';
import { merge, type Told } from '../../lib/resolve/merge';
import { mergeCredits } from '../../lib/resolve/merge-credits';
import { alignTracks } from '../../lib/resolve/tracks';
import { credit, handle, person, report, tracks } from './reports';

const juno = person('Juno Park', { mb: ['mb-juno'] });
const theo = person('Theo Lund', { mb: ['mb-theo'] });
const junoAtGenius = person('JUNO PARK', { genius: ['7'] });
const stranger = person('Juno Park', { mb: ['mb-other'] });
const frame = { pageTracks: [], within: 'test' };

const musicbrainz: Told = {
  id: 'mb',
  source: 'musicbrainz',
  report: report({
    tracks: tracks('Slow Ferry', 'Low Tide', 'Harbour'),
    contributors: [juno, theo],
    credits: [
      credit(juno, 'producer', ['1-1', '1-3'], 'musicbrainz'),
      credit(theo, 'co_producer', ['1-2'], 'musicbrainz'),
      credit(juno, 'executive_producer', 'release', 'musicbrainz'),
    ],
  }),
};
const genius: Told = {
  id: 'genius',
  source: 'genius',
  report: report({
    tracks: tracks('Intro', 'Slow Ferry (Remastered)', 'Low Tide'),
    contributors: [junoAtGenius],
    credits: [credit(junoAtGenius, 'producer', ['1-1', '1-2', '1-3'], 'genius')],
  }),
};
const union: Told = {
  id: 'union',
  source: 'genius',
  report: report({
    contributors: [junoAtGenius],
    credits: [credit(junoAtGenius, 'producer', 'release', 'genius', { via: 'song_performances' })],
  }),
};

describe('merging', () => {
  it('joins one person known by two ids and places their tracks on the release', () => {
    const merged = merge([musicbrainz, genius], [], frame);
    const produced = merged.credits.find((each) => each.role === 'producer');
    expect(merged.contributors.map((each) => each.name)).toEqual(['Juno Park', 'Theo Lund']);
    expect(produced?.scope).toEqual(['1-1', '1-2', '1-3']);
    expect(produced?.proofs.map((proof) => proof.source)).toEqual(['musicbrainz', 'genius']);
  });

  it('drops what is credited only on tracks that the release does not have', () => {
    const only = { ...genius, report: { ...genius.report, credits: [credit(junoAtGenius, 'producer', ['1-1'], 'genius')] } };
    expect(merge([musicbrainz, only], [], frame).credits.flatMap((each) => each.proofs.map((proof) => proof.source))).not.toContain(
      'genius',
    );
  });

  it('keeps executive, co- and plain producers apart', () => {
    expect(
      merge([musicbrainz], [], frame)
        .credits.map((each) => each.role)
        .sort(),
    ).toEqual(['co_producer', 'executive_producer', 'producer']);
  });

  it('adds an album-wide union to the tracks it covers, and never turns it into tracks of its own', () => {
    const both = merge([musicbrainz, union], [], frame).credits.filter((each) => each.role === 'producer');
    expect(both).toHaveLength(1);
    expect(both[0]?.scope).toEqual(['1-1', '1-3']);
    expect(merge([union], [], frame).credits[0]?.scope).toBe('release');
  });

  it('shows a track page only its track and what holds for the release', () => {
    const merged = merge([musicbrainz], [], { ...frame, position: '1-2' });
    expect(merged.tracks.map((track) => track.title)).toEqual(['Low Tide']);
    expect(merged.credits.map((each) => each.role).sort()).toEqual(['co_producer', 'executive_producer']);
  });

  it('does not depend on the order of the answers', () => {
    const expected = merge([musicbrainz, genius, union], [], frame);
    fc.assert(
      fc.property(fc.shuffledSubarray([musicbrainz, genius, union], { minLength: 3 }), (shuffled) => {
        expect(merge(shuffled, [], frame)).toEqual(expected);
      }),
    );
  });

  it('keeps every genre once, from the most trusted source that says it', () => {
    const facts = { title: '', artists: '', artistKeys: [], labels: [] };
    const filed = (source: string, ...names: string[]): Told => ({
      id: source,
      source,
      report: report({ release: { ...facts, ...(names.length > 0 ? { genres: names.map((name) => ({ name, source })) } : {}) } }),
    });
    const told = [filed('discogs', 'Hip Hop', 'Boom Bap'), filed('genius', 'Hip Hop', 'Rap'), filed('musicbrainz')];
    expect(merge(told, [], frame).release?.genres?.map(({ name, source }) => `${name} (${source})`)).toEqual([
      'Hip Hop (discogs)',
      'Boom Bap (discogs)',
      'Rap (genius)',
    ]);
    expect(merge([filed('musicbrainz')], [], frame).release).not.toHaveProperty('genres');
  });

  it('changes nothing when it merges the merged', () => {
    const { credits } = merge([musicbrainz, genius, union], [], frame);
    expect(mergeCredits(credits)).toEqual(credits);
  });
});

describe('identity', () => {
  it('leaves two people of one name two', () => {
    const other: Told = {
      id: 'mb2',
      source: 'discogs',
      report: report({ contributors: [stranger], credits: [credit(stranger, 'engineer', 'release', 'discogs')] }),
    };
    expect(merge([musicbrainz, other], [], frame).contributors.filter((each) => each.name === 'Juno Park')).toHaveLength(2);
  });

  it('does not guess which of two namesakes a third is', () => {
    const two = {
      ...musicbrainz,
      report: {
        ...musicbrainz.report,
        contributors: [juno, stranger, theo],
        credits: [...musicbrainz.report.credits, credit(stranger, 'engineer', 'release', 'musicbrainz')],
      },
    };
    const keys = merge([two, union], [], frame).contributors.map((each) => each.id);
    expect(keys).toContain('genius:7');
  });

  it('does not join namesakes who share no track', () => {
    const drummer = person('WYNNE', { mb: ['mb-wynne'] });
    const beatmaker = person('WYNNE (Producer)', { genius: ['5'] });
    const list = tracks('A', 'B');
    const one: Told = {
      id: 'mb',
      source: 'musicbrainz',
      report: report({ tracks: list, contributors: [drummer], credits: [credit(drummer, 'drums', ['1-1'], 'musicbrainz')] }),
    };
    const on = (scope: string[]): Told => ({
      id: 'g',
      source: 'genius',
      report: report({ tracks: list, contributors: [beatmaker], credits: [credit(beatmaker, 'producer', scope, 'genius')] }),
    });
    expect(merge([one, on(['1-2'])], [], frame).contributors).toHaveLength(2);
    expect(merge([one, on(['1-1', '1-2'])], [], frame).contributors).toHaveLength(1);
  });

  it('does not take a rights line for a company where the more trusted source lists an artist', () => {
    const rights = { ...junoAtGenius, kind: 'company' as const };
    const told: Told = {
      id: 'g',
      source: 'genius',
      report: report({ contributors: [rights], credits: [credit(rights, 'copyright', 'release', 'genius')] }),
    };
    expect(merge([musicbrainz, told], [], frame).contributors.map((each) => each.kind)).toEqual(['person', 'person']);
    const song: Told = {
      id: 'g2',
      source: 'genius',
      report: report({
        contributors: [{ ...junoAtGenius, kind: 'unknown' }],
        credits: [credit(junoAtGenius, 'producer', 'release', 'genius')],
      }),
    };
    expect(merge([told, song], [], frame).contributors.map((each) => each.kind)).toEqual(['unknown']);
  });

  it('lets a cross id join what names do not', () => {
    const known = { ...juno, ids: { mb: ['mb-juno'], genius: ['9'] } };
    const alias = person('J. P.', { genius: ['9'] });
    const told: Told = {
      id: 'g',
      source: 'genius',
      report: report({ contributors: [alias], credits: [credit(alias, 'engineer', 'release', 'genius')] }),
    };
    const people = [{ id: 'wd', source: 'wikidata', report: { contributors: [known], handles: [] } }];
    expect(merge([musicbrainz, told], people, frame).contributors.map((each) => each.name)).toEqual(['Juno Park', 'Theo Lund']);
  });
});

describe('aligning tracks', () => {
  it('goes by title, not by position', () => {
    expect([...alignTracks(tracks('A', 'B'), tracks('B', 'A'))]).toEqual([
      ['1-1', '1-2'],
      ['1-2', '1-1'],
    ]);
  });

  it('never aligns by position alone', () => {
    expect(alignTracks(tracks('A', 'B'), tracks('C', 'D', 'E')).size).toBe(0);
  });

  it('keeps a remix apart from its original, wherever either stands', () => {
    expect([...alignTracks(tracks('Song', 'Song (Remix)'), tracks('Song (Remix)', 'Song'))]).toEqual([
      ['1-1', '1-2'],
      ['1-2', '1-1'],
    ]);
    expect(alignTracks(tracks('Song'), tracks('Song (Remix)')).size).toBe(0);
  });

  it('looks on the same disc first', () => {
    const twice = [...tracks('A', 'Song'), { position: '2-2', title: 'Song', ids: {} }];
    expect(alignTracks(twice, [{ position: '2-1', title: 'Song', ids: {} }]).get('2-1')).toBe('2-2');
  });

  it('places a row without a title by its position, where both lists are equally long', () => {
    const page = [
      { position: '1-1', title: 'A', ids: {} },
      { position: '1-2', title: '', ids: { spotify: 's2' } },
    ];
    expect(alignTracks(tracks('A', 'B'), page).get('1-2')).toBe('1-2');
  });

  it('uses each track once when titles repeat', () => {
    expect([...alignTracks(tracks('Skit', 'Song', 'Skit'), tracks('Skit', 'Skit')).values()]).toEqual(['1-1', '1-3']);
  });
});

describe('handles', () => {
  it('confirms what two sources say', () => {
    const [one] = mergeHandles([handle(juno, 'instagram', 'junopark', 'wikidata'), handle(juno, 'instagram', 'JunoPark', 'genius')], []);
    expect(one?.status).toBe('confirmed');
    expect(one?.proofs).toHaveLength(2);
  });

  it('marks accounts on which sources differ, and shows both', () => {
    const both = mergeHandles([handle(juno, 'instagram', 'one', 'wikidata'), handle(juno, 'instagram', 'two', 'genius')], []);
    expect(both.map((each) => each.status)).toEqual(['disputed', 'disputed']);
  });

  it('lists two accounts of one source without a dispute, the preferred first', () => {
    const both = mergeHandles(
      [handle(juno, 'instagram', 'a', 'wikidata'), handle(juno, 'instagram', 'b', 'wikidata', { preferred: true })],
      [],
    );
    expect(both.map((each) => [each.username, each.status])).toEqual([
      ['b', 'listed'],
      ['a', 'listed'],
    ]);
  });

  it('does not show an ended account that another source still lists', () => {
    expect(
      mergeHandles([handle(juno, 'instagram', 'old', 'genius')], [{ contributor: juno.id, platform: 'instagram', username: 'old' }]),
    ).toEqual([]);
  });
});
