import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../lib/model/contributor';
import { readExecutives } from '../../lib/readings/read-executives';
import { credit, person, tracks } from '../resolve/reports';
import { ada, does, harbour, type Line, mara, nightFerry, ofTheBand, read, tie } from './invent';

const known = (more: Partial<Contributor>): Contributor => ({ ...mara, ...more });
const member = (more = {}): Contributor =>
  known({ memberships: [tie('member', 'The Harbour', { organisationIds: { mb: ['harbour'] }, ...more })] });
const namesake = person('Mara Voss', { mb: ['another-mara'] });

const TOLD: Line[] = [
  ['the artist of the record', { who: ada }, ['artist'], ['is-release-artist']],
  ['the artist, who founded its label', { who: { ...ada, founded: ['Low Tide Records'] } }, ['artist'], ['is-release-artist', 'own-label']],
  ['the artist, who leads its label', { who: { ...ada, leads: ['Low Tide Rec.'] } }, ['artist'], ['is-release-artist', 'own-label']],
  [
    'the artist, who owns its label by its id',
    { who: { ...ada, ties: [tie('owner', 'Low Tide', { organisationIds: { mb: ['mbid-low-tide'] } })] } },
    ['artist'],
    ['is-release-artist', 'own-label'],
  ],
  ['the artist, who founded some other label', { who: { ...ada, founded: ['Lantern Records'] } }, ['artist'], ['is-release-artist']],
  ['a member of the band whose record it is, without dates', { who: member(), on: ofTheBand }, ['artist'], ['listed-as-member']],
  [
    'a member from before until after',
    { who: member({ begin: '2009', end: '2019', ended: true }), on: ofTheBand },
    ['artist'],
    ['member-of-artist'],
  ],
  [
    'a member by the band’s item in Wikidata',
    { who: known({ memberships: [tie('member', 'Harbour', { organisationIds: { wd: ['Q9'] } })] }), on: ofTheBand },
    ['artist'],
    ['listed-as-member'],
  ],
  ['the band itself', { who: harbour, on: ofTheBand }, ['artist'], ['is-release-artist']],
  ['the producer of two tracks', { credits: [does(mara, 'producer', ['1-1', '1-2'])] }, ['hands-on'], ['also-credited']],
  ['the producer of the whole record', { credits: [does(mara, 'producer')] }, ['hands-on'], ['also-credited-release']],
  ['the mixer of one track', { credits: [does(mara, 'mixing_engineer', ['1-3'])] }, ['hands-on'], ['also-credited']],
  ['a writer', { credits: [does(mara, 'songwriter', ['1-1'])] }, ['hands-on'], ['also-credited']],
  ['an arranger', { credits: [does(mara, 'string_arranger', ['1-1'])] }, ['hands-on'], ['also-credited']],
  [
    'a producer and writer: one reason for each role',
    { credits: [does(mara, 'producer', ['1-1']), does(mara, 'songwriter', ['1-1', '1-2'])] },
    ['hands-on'],
    ['also-credited', 'also-credited'],
  ],
  [
    'the vocal producer who sings, too',
    { credits: [does(mara, 'vocal_producer', ['1-1']), does(mara, 'vocals', ['1-1'])] },
    ['hands-on'],
    ['also-credited'],
  ],
  ['a record executive', { who: known({ occupations: ['record executive'] }) }, ['label'], ['occupation']],
  ['a music executive who also raps', { who: known({ occupations: ['rapper', 'music executive'] }) }, ['label'], ['occupation']],
  ['a talent manager', { who: known({ occupations: ['talent manager'] }) }, ['label'], ['occupation']],
  ['a head of A&R by position', { who: known({ positions: ['head of A&R'] }) }, ['label'], ['position']],
  ['the founder of the releasing label', { who: known({ founded: ['Low Tide Records'] }) }, ['label'], ['founded']],
  ['the head of the releasing label', { who: known({ leads: ['Low Tide Rec.'] }) }, ['label'], ['leads']],
  ['somebody employed by the releasing label', { who: known({ employers: ['Low Tide Recordings'] }) }, ['label'], ['employer']],
  ['the founder by a tie', { who: known({ ties: [tie('founder', 'Low Tide Rec.', { begin: '2009' })] }) }, ['label'], ['founded']],
  [
    'an A&R of the label until after the record',
    { who: known({ ties: [tie('a&r', 'Low Tide Rec.', { begin: '2012', end: '2019', ended: true })] }) },
    ['label'],
    ['a-and-r-at'],
  ],
  ['the A&R of this record', { credits: [does(mara, 'a_and_r')] }, ['label'], ['also-office-release']],
  ['the manager in the credits', { credits: [does(mara, 'management')] }, ['label'], ['also-office-release']],
  ['an executive by the source’s description', { who: known({ disambiguation: 'US record executive' }) }, ['label'], ['disambiguation']],
  [
    'a backer by the source’s description',
    { who: known({ disambiguation: 'early backer of Ada Quill' }) },
    ['courtesy'],
    ['disambiguation'],
  ],
  [
    'the artist’s investor by the source’s description',
    { who: known({ disambiguation: 'investor, patron of Ada Quill' }) },
    ['courtesy'],
    ['disambiguation'],
  ],
  [
    'the artist’s mentor by the source’s description',
    { who: known({ disambiguation: 'mentor of Ada Quill' }) },
    ['courtesy'],
    ['disambiguation'],
  ],
  ['a sponsor in the credits', { credits: [does(mara, 'sponsor')] }, ['courtesy'], ['also-office-release']],
  [
    'the artist who also produced and wrote',
    { who: ada, credits: [does(ada, 'producer', ['1-1', '1-2']), does(ada, 'songwriter', ['1-1'])] },
    ['artist', 'hands-on'],
    ['is-release-artist', 'also-credited', 'also-credited'],
  ],
  [
    'the artist who is a record executive as well',
    { who: { ...ada, occupations: ['singer', 'record executive'] } },
    ['artist', 'label'],
    ['is-release-artist', 'occupation'],
  ],
  [
    'the head of the label who also mixed',
    { who: known({ leads: ['Low Tide Rec.'] }), credits: [does(mara, 'mixing_engineer', ['1-1'])] },
    ['hands-on', 'label'],
    ['also-credited', 'leads'],
  ],
  [
    'everything at once, the strongest first',
    {
      who: { ...ada, occupations: ['record executive'], disambiguation: 'patron of Ada Quill' },
      credits: [does(ada, 'composer', ['1-1'])],
    },
    ['artist', 'hands-on', 'label', 'courtesy'],
    ['is-release-artist', 'also-credited', 'occupation', 'disambiguation'],
  ],
];

/** The same record where no source names its label. */
const unlabelled = { ...nightFerry, release: { title: '', artists: '', artistKeys: [], labels: [] } };
/** A remaster of it, ten years later. */
const remaster = { ...ofTheBand, release: { title: '', artists: '', artistKeys: [harbour.id], labels: [], year: 2024, firstYear: 2014 } };
/** A second source spells the label another way, without an id. */
const twiceSpelled = {
  ...nightFerry,
  release: {
    title: '',
    artists: '',
    artistKeys: [],
    labels: ['Low Tide Rec.', 'Low Tide'],
    labelIds: { 'Low Tide Rec.': 'mbid-low-tide' },
  },
};

const NEAR_MISSES: Line[] = [
  [
    'the founder of a label, where the record’s label is not known',
    { who: known({ founded: ['Low Tide Records'] }), on: unlabelled },
    ['unclear'],
    ['founded-unplaced'],
  ],
  [
    'a tie to a label, where the record’s label is not known',
    { who: known({ ties: [tie('founder', 'Low Tide Rec.')] }), on: unlabelled },
    ['unclear'],
    ['tie-unplaced'],
  ],
  ['a member who came before the remaster only', { who: member({ begin: '2020' }), on: remaster }, ['unclear'], ['only-this-credit']],
  [
    'the founder of a namesake label that a second source spells otherwise',
    { who: known({ ties: [tie('founder', 'Low Tide Rec.', { organisationIds: { mb: ['mbid-other'] } })] }), on: twiceSpelled },
    ['unclear'],
    ['tie-other'],
  ],
  [
    'the daughter of an executive',
    { who: known({ disambiguation: 'US singer, daughter of the record executive Theo Lund' }) },
    ['unclear'],
    ['known-as'],
  ],
  ['not the executive', { who: known({ disambiguation: 'bassist, not the record executive' }) }, ['unclear'], ['known-as']],
  ['somebody signed by an A&R', { who: known({ disambiguation: 'signed by A&R Theo Lund' }) }, ['unclear'], ['known-as']],
  ['a former manager', { who: known({ disambiguation: 'former band manager' }) }, ['unclear'], ['known-as']],
  ['the owner of some label', { who: known({ disambiguation: 'US rapper and label owner' }) }, ['unclear'], ['known-as']],
  ['an investor in general', { who: known({ disambiguation: 'US actor and tech investor' }) }, ['unclear'], ['known-as']],
  [
    'a mentor, for years',
    {
      who: known({ disambiguation: 'mentor for years' }),
      on: { ...nightFerry, release: { ...unlabelled.release, artists: 'Ye', labels: ['X'] } },
    },
    ['unclear'],
    ['known-as'],
  ],
  ['who remastered it', { credits: [does(mara, 'remastering_engineer')] }, ['unclear'], ['only-this-credit']],
  ['who translated the words', { credits: [does(mara, 'translator', ['1-1'])] }, ['unclear'], ['only-this-credit']],
  ['studio personnel, whatever that was', { credits: [does(mara, 'studio_personnel', ['1-1'])] }, ['unclear'], ['only-this-credit']],
  ['nothing at all', {}, ['unclear'], ['only-this-credit']],
  ['the founder of another label', { who: known({ founded: ['Lantern Records'] }) }, ['unclear'], ['founded-other']],
  ['the head of another label', { who: known({ leads: ['Lantern Records'] }) }, ['unclear'], ['leads-other']],
  ['an employee of a broadcaster', { who: known({ employers: ['Channel Nine'] }) }, ['unclear'], ['employer-other']],
  [
    'the founder of a label of the same name and another id',
    { who: known({ ties: [tie('founder', 'Low Tide Rec.', { organisationIds: { mb: ['mbid-other'] } })] }) },
    ['unclear'],
    ['tie-other'],
  ],
  [
    'an A&R who left the label before',
    { who: known({ ties: [tie('a&r', 'Low Tide Rec.', { begin: '2001', end: '2008', ended: true })] }) },
    ['unclear'],
    ['tie-other'],
  ],
  ['an artist under contract', { who: known({ ties: [tie('signed', 'Low Tide Rec.')] }) }, ['unclear'], ['only-this-credit']],
  ['a namesake who produced', { credits: [does(namesake, 'producer', ['1-1'])], others: [namesake] }, ['unclear'], ['only-this-credit']],
  ['a namesake of the artist', { who: person('Ada Quill', { mb: ['another-ada'] }) }, ['unclear'], ['only-this-credit']],
  ['the main artist of another track', { credits: [does(mara, 'main_artist', ['1-2'])] }, ['unclear'], ['only-performs']],
  ['a guest voice', { credits: [does(mara, 'vocals', ['1-1'])] }, ['unclear'], ['only-performs']],
  ['a player on the whole record', { credits: [does(mara, 'guitar')] }, ['unclear'], ['only-performs-release']],
  [
    'a member who left before',
    { who: member({ begin: '2001', end: '2010', ended: true }), on: ofTheBand },
    ['unclear'],
    ['only-this-credit'],
  ],
  ['a member who came later', { who: member({ begin: '2018' }), on: ofTheBand }, ['unclear'], ['only-this-credit']],
  [
    'a member of a band of the same name',
    { who: member({ organisationIds: { mb: ['other-harbour'] } }), on: ofTheBand },
    ['unclear'],
    ['only-this-credit'],
  ],
  ['a film executive', { who: known({ occupations: ['film executive', 'film producer'] }) }, ['unclear'], ['known-occupations']],
  ['an executive producer of films', { who: known({ disambiguation: 'executive producer of films' }) }, ['unclear'], ['known-as']],
  ['a chief executive of nobody knows what', { who: known({ positions: ['chief executive officer'] }) }, ['unclear'], ['known-positions']],
  ['the president of a club', { who: known({ positions: ['president'] }) }, ['unclear'], ['known-positions']],
  ['an entrepreneur who raps', { who: known({ occupations: ['rapper', 'entrepreneur'] }) }, ['unclear'], ['known-occupations']],
  ['a business person', { who: known({ occupations: ['businessperson'] }) }, ['unclear'], ['known-occupations']],
  ['a mentor on television', { who: known({ disambiguation: 'mentor on a talent show' }) }, ['unclear'], ['known-as']],
  ['somebody mentored by others', { who: known({ disambiguation: 'mentored by many' }) }, ['unclear'], ['known-as']],
  ['the writer of a song that is sampled', { credits: [does(mara, 'interpolated_writer', ['1-1'])] }, ['unclear'], ['only-this-credit']],
  ['the producer of a later reissue', { credits: [does(mara, 'reissue_producer')] }, ['unclear'], ['only-this-credit']],
  ['the photographer', { credits: [does(mara, 'photography')] }, ['unclear'], ['only-this-credit']],
  ['the producer of the video', { credits: [does(mara, 'video_producer', ['1-1'])] }, ['unclear'], ['only-this-credit']],
];

describe('an executive producer of whom the sources say enough', () => {
  it.each(TOLD)('%s', (_, given, kinds, reasons) => {
    const told = read(given);
    expect(told.map(({ kind }) => kind)).toEqual(kinds);
    expect(told.flatMap((each) => each.reasons.map(({ key }) => key))).toEqual(reasons);
  });
});

describe('an executive producer of whom the sources do not say enough', () => {
  it.each(NEAR_MISSES)('%s', (_, given, kinds, reasons) => {
    const told = read(given);
    expect(told.map(({ kind }) => kind)).toEqual(kinds);
    expect(told.flatMap((each) => each.reasons.map(({ key }) => key))).toEqual(reasons);
  });
});

it.each([...TOLD, ...NEAR_MISSES])('every reason can be checked: %s', (_, given) => {
  const reasons = read(given).flatMap((each) => each.reasons);
  expect(reasons.length).toBeGreaterThan(0);
  for (const { proof } of reasons) expect(proof?.link).toMatch(/^https:/);
});

it('the table is long enough, and so are its near misses', () => {
  expect(TOLD.length + NEAR_MISSES.length).toBeGreaterThanOrEqual(40);
  expect(NEAR_MISSES.length).toBeGreaterThanOrEqual(12);
});

describe('reasons', () => {
  it('say on how many of the tracks, or of one track that it is this one', () => {
    const given = { credits: [does(mara, 'producer', ['1-1', '1-2'])] };
    expect(read(given)[0]?.reasons[0]?.params).toEqual({ role: 'producer', tracks: '2', total: '3' });
    const alone = { ...nightFerry, tracks: tracks('Harbour Lights') };
    expect(read({ credits: [does(mara, 'producer', ['1-1'])], on: alone })[0]?.reasons).toMatchObject([
      { key: 'also-credited-here', params: { role: 'producer' } },
    ]);
  });

  it('of a credit whose own words speak of backing quote them', () => {
    const backed = credit(mara, 'executive_producer', 'release', 'discogs');
    const words = { role: 'Executive-Producer [Funded By]', name: 'Mara Voss' };
    const quoted = { ...backed, proofs: backed.proofs.map((proof) => ({ ...proof, words })) };
    const kinds = readExecutives({ ...nightFerry, contributors: [mara], credits: [quoted] })[0]?.kinds;
    expect(kinds).toMatchObject([{ kind: 'courtesy', reasons: [{ key: 'credit-says', params: { words: words.role } }] }]);
  });

  it('do not take "courtesy of a label" for a courtesy', () => {
    const lent = { ...mara, disambiguation: 'appears courtesy of Lantern Records' };
    expect(read({ who: lent }).map(({ kind }) => kind)).toEqual(['unclear']);
  });
});

it('without a year, only what holds today counts', () => {
  const { year: _, ...undated } = { ...nightFerry.release, title: '', artists: '', artistKeys: [], labels: ['Low Tide Rec.'] };
  const on = { ...nightFerry, release: undated };
  expect(read({ who: known({ ties: [tie('founder', 'Low Tide Rec.', { begin: '2020' })] }), on })[0]?.kind).toBe('label');
  expect(read({ who: known({ ties: [tie('founder', 'Low Tide Rec.', { end: '2020', ended: true })] }), on })[0]?.kind).toBe('unclear');
});

it('gives one reading per executive credit, in their order, and none for other credits', () => {
  const credits = [does(mara, 'co_executive_producer'), does(ada, 'producer'), does(ada, 'executive_producer')];
  const readings = readExecutives({ ...nightFerry, contributors: [ada, mara], credits });
  expect(readings.map(({ contributor }) => contributor)).toEqual([mara.id, ada.id]);
});
