import { describe, expect, it } from 'vitest';
import type { Answer } from '../../lib/model/answer';
import type { Subject } from '../../lib/model/subject';
import { answerAbout, subjectAbout } from '../../lib/view/narrowed';
import { answerOf, credit, idOf, on, proofOf, subject } from '../gallery/invent';
import { nightFerry } from '../gallery/night-ferry';

const ADDRESS = 'https://open.spotify.com/track/t2';
const page: Subject = {
  ref: { ...subject.ref, highlight: 't5' },
  facts: {
    title: 'Night Ferry',
    artists: [{ name: 'Ada Quill' }],
    year: 2024,
    tracks: [
      { position: '1-2', title: 'Slow Water', id: 't2', url: ADDRESS },
      { position: '1-3', title: 'Last Bus Out', id: 't3', artists: ['Ada Quill', 'Sol Ibarra'] },
    ],
  },
};

const withIds = (answer: Answer): Answer => ({
  ...answer,
  subject: page,
  tracks: answer.tracks.map((track, index) => ({ ...track, ids: { spotify: `t${index + 1}`, genius: `${index + 1}` } })),
});
const ferry = withIds(nightFerry);
const about = (answer: Answer, track: string) => answerAbout(withIds(answer), 'spotify', track);
const told = (answer: Answer | undefined) => answer?.credits.map(({ contributor, role, scope }) => [contributor, role, scope]);
const summedUp = (name: string) =>
  credit(name, 'producer', 'release', { proofs: [{ ...proofOf('genius', 'Producers', name, 'album'), via: 'song_performances' }] });

describe('one track of an answer', () => {
  it('is a subject of its own, by the address that the page links', () => {
    expect(about(ferry, 't2')?.subject).toEqual({
      ref: { site: 'spotify', kind: 'track', id: 't2', url: ADDRESS },
      facts: {
        title: 'Slow Water',
        artists: [{ name: 'Ada Quill' }],
        tracks: [],
        album: { title: 'Night Ferry', id: 'invented', url: subject.ref.url },
      },
    });
  });

  it('has artists of its own where the page names them', () => {
    expect(subjectAbout(page, 't3').facts?.artists).toEqual([{ name: 'Ada Quill' }, { name: 'Sol Ibarra' }]);
  });

  it('keeps the page’s address, and no facts, where the page says nothing of it', () => {
    expect(subjectAbout(page, 't9')).toEqual({ ref: { site: 'spotify', kind: 'track', id: 't9', url: subject.ref.url } });
  });

  it('is known by the id of the site alone', () => {
    expect(answerAbout(ferry, 'spotify', '2')).toBeUndefined();
    expect(answerAbout(ferry, 'genius', '2')?.tracks.map(({ title }) => title)).toEqual(['Slow Water']);
  });

  it('keeps credits that cover it, narrowed to it, and those of the whole record', () => {
    const credits = [
      credit('Juno Park', 'producer', on(1, 2)),
      credit('Ada Quill', 'producer', on(3)),
      credit('Lena Fjord', 'mastering_engineer', 'release'),
    ];
    expect(told(about(answerOf({ credits }), 't2'))).toEqual([
      [idOf('Juno Park'), 'producer', ['1-2']],
      [idOf('Lena Fjord'), 'mastering_engineer', 'release'],
    ]);
  });

  it('keeps readings and remarks of kept credits only', () => {
    const answer = about(ferry, 't10');
    const ids = new Set(answer?.credits.map(({ id }) => id));
    expect(answer?.readings).toEqual(ferry.readings);
    expect(answer?.remarks?.length).toBeLessThan(ferry.remarks?.length ?? 0);
    expect(answer?.remarks?.every((remark) => ids.has(remark.credit))).toBe(true);
  });

  it('keeps what differs and what is blank on it', () => {
    const said = [{ source: 'genius', contributors: ['a'], alone: ['a'] }];
    const disagreements = ['1-1', '1-2'].map((track) => ({ track, role: 'producer', said }));
    const blanks = ['1-2', '1-4'].map((track) => ({ track, source: 'musicbrainz' }));
    const answer = about(answerOf({ disagreements, blanks }), 't2');
    expect([answer?.disagreements?.map(({ track }) => track), answer?.blanks?.map(({ track }) => track)]).toEqual([['1-2'], ['1-2']]);
  });

  it('leaves everything else as it is', () => {
    const { roles, contributors, handles, outcomes, revision, complete, release } = ferry;
    expect(about(ferry, 't2')).toMatchObject({ roles, contributors, handles, outcomes, revision, complete, release });
  });
});

describe('"somewhere on the album"', () => {
  it('is said of a track for which nobody is named', () => {
    const credits = [credit('Juno Park', 'producer', on(1)), summedUp('Noor Haddad')];
    expect(told(about(answerOf({ credits }), 't2'))).toEqual([[idOf('Noor Haddad'), 'producer', 'release']]);
  });

  it('is not said where somebody is named in that role', () => {
    const credits = [credit('Juno Park', 'producer', on(2)), summedUp('Noor Haddad')];
    expect(told(about(answerOf({ credits }), 't2'))?.map(([who]) => who)).toEqual([idOf('Juno Park')]);
  });

  it('says nothing of somebody whose tracks are named, except as one more proof on them', () => {
    const credits = [credit('Noor Haddad', 'producer', on(1)), { ...summedUp('Noor Haddad'), id: 'summed up' }];
    expect(told(about(answerOf({ credits }), 't2'))).toEqual([]);
    expect(told(about(answerOf({ credits }), 't1'))?.length).toBe(2);
  });
});
