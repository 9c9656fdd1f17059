/**
 * A role as both services write it. `ids`: MusicBrainz type ids by level (https://musicbrainz.org/relationships); without
 * them MusicBrainz has no such relationship. `genius`, `discogs`: the label there; without it its users do not enter it.
 */
export interface Relation {
  type: string;
  ids: Partial<Record<'release' | 'group' | 'recording' | 'work', string>>;
  attributes?: string[];
  genius?: string;
  discogs?: string;
}

const PRODUCER = { recording: '5c0ceac3-feb4-41f0-868d-dc06f6e27fc0', release: '8bf377ba-8d71-4ecc-97f2-7bb2d8a2a75f' };
const ENGINEER = { recording: '5dcc52af-7064-4051-8d62-7d80f4c3c907', release: '87e922ba-872e-418a-9f41-0a63aa3c30cc' };
const INSTRUMENT = { recording: '59054b12-01ac-43ee-a618-285fd397e461' };
const VOCAL = { recording: '0fdbe3c6-7700-4a31-ae54-b53f06ae1cfa' };

export const RELATIONS = {
  producer: { type: 'producer', ids: PRODUCER, genius: 'Producers', discogs: 'Producer' },
  coProducer: { type: 'producer', ids: PRODUCER, attributes: ['co'], genius: 'Co-Producer', discogs: 'Co-producer' },
  additionalProducer: {
    type: 'producer',
    ids: PRODUCER,
    attributes: ['additional'],
    genius: 'Additional Production',
    discogs: 'Producer [Additional Production]',
  },
  assistantProducer: { type: 'producer', ids: PRODUCER, attributes: ['assistant'], genius: 'Assistant Producer' },
  associateProducer: { type: 'producer', ids: PRODUCER, attributes: ['associate'], genius: 'Associate Producer' },
  executiveProducer: {
    type: 'producer',
    ids: PRODUCER,
    attributes: ['executive'],
    genius: 'Executive Producer',
    discogs: 'Executive-Producer',
  },
  vocalProducer: { type: 'producer', ids: {}, genius: 'Vocal Producer' },
  writer: { type: 'writer', ids: { work: 'a255bca1-b157-4518-9108-7b147dc3fc68' }, genius: 'Writers', discogs: 'Written-By' },
  composer: { type: 'composer', ids: { work: 'd59d99ea-23d4-4a80-b066-edca32ee158f' }, genius: 'Composer' },
  lyricist: { type: 'lyricist', ids: { work: '3e48faba-ec01-47fd-8e89-30e81161661c' }, genius: 'Lyricist' },
  engineer: { type: 'engineer', ids: ENGINEER, genius: 'Engineer' },
  assistantEngineer: { type: 'engineer', ids: ENGINEER, attributes: ['assistant'], genius: 'Assistant Engineer' },
  recordingEngineer: {
    type: 'recording',
    ids: { recording: 'a01ee869-80a8-45ef-9447-c59e91aa7926' },
    genius: 'Recording Engineer',
    discogs: 'Recorded By',
  },
  mix: { type: 'mix', ids: { recording: '3e3102e1-1896-4f50-b5b2-dd9824e46efe' }, genius: 'Mixing Engineer', discogs: 'Mixed By' },
  mastering: {
    type: 'mastering',
    ids: { release: '84453d28-c3e8-4864-9aae-25aa968bcf9e' },
    genius: 'Mastering Engineer',
    discogs: 'Mastered By',
  },
  programming: { type: 'programming', ids: { recording: '36c50022-44e0-488d-994b-33f11d20301e' }, genius: 'Programmer' },
  arranger: { type: 'arranger', ids: { recording: '22661fb8-cdb7-4f67-8385-b2a8be6c9f0d' }, genius: 'Arranger' },
  guitar: { type: 'instrument', ids: INSTRUMENT, attributes: ['guitar'], genius: 'Guitar', discogs: 'Guitar' },
  bass: { type: 'instrument', ids: INSTRUMENT, attributes: ['bass guitar'], genius: 'Bass Guitar' },
  drums: { type: 'instrument', ids: INSTRUMENT, attributes: ['drums (drum set)'], genius: 'Drums' },
  keyboard: { type: 'instrument', ids: INSTRUMENT, attributes: ['keyboard'], genius: 'Keyboards', discogs: 'Keyboards' },
  cello: { type: 'instrument', ids: INSTRUMENT, attributes: ['cello'], genius: 'Cello', discogs: 'Cello' },
  leadVocals: { type: 'vocal', ids: VOCAL, attributes: ['lead vocals'], genius: 'Vocals' },
  backgroundVocals: {
    type: 'vocal',
    ids: VOCAL,
    attributes: ['background vocals'],
    genius: 'Background Vocals',
    discogs: 'Backing Vocals',
  },
  photography: { type: 'photography', ids: { release: '0b58dc9b-9c49-4b19-bb58-9c06d41c8fbf' }, genius: 'Photography' },
  graphicDesign: {
    type: 'graphic design',
    ids: { release: 'cf43b79e-3299-4b0c-9244-59ea06337107' },
    discogs: 'Design, Layout [Inner Sleeve]',
  },
  artistsAndRepertoire: {
    type: 'artists and repertoire',
    ids: { group: '25dd0db4-189f-436c-a610-aacb979f13e2' },
    genius: 'A&R',
    discogs: 'A&R',
  },
  copyright: { type: 'copyright', ids: { release: '2ed5a497-4f85-4b3f-831e-d341ad28c544' }, genius: 'Copyright ©' },
  phonographicCopyright: {
    type: 'phonographic copyright',
    ids: { release: '287361d2-1dce-4d39-9f82-222b786e2b30' },
    genius: 'Phonographic Copyright ℗',
    discogs: 'Phonographic Copyright (p)',
  },
  publishing: { type: 'publishing', ids: { work: '05ee6f18-4517-342d-afdf-5897f64276e3' }, genius: 'Publisher', discogs: 'Published By' },
  recordLabel: { type: 'label', ids: {}, genius: 'Label' },
  recordedAt: {
    type: 'recorded at',
    ids: { recording: 'ad462279-14b0-4180-9b58-571d0eef7c51' },
    genius: 'Recorded At',
    discogs: 'Recorded At',
  },
} as const satisfies Record<string, Relation>;

export type RelationKey = keyof typeof RELATIONS;
export const relationOf = (key: RelationKey): Relation => RELATIONS[key];

/** MusicBrainz ids of relationship attributes. */
export const ATTRIBUTE_IDS: Record<string, string> = {
  additional: '0a5341f8-3b1d-4f99-a0c6-26b7f4e42c7f',
  assistant: '8c4196b1-7053-4b16-921a-f22b2898ed44',
  associate: '8d23d2dd-13df-43ea-85a0-d7eb38dc32ec',
  'background vocals': '75052401-7340-4e5b-a71d-ea024a128849',
  'bass guitar': '17f9f065-2312-4a24-8309-6f6dd63e2e33',
  cello: '0db03a60-1142-4b25-ab1b-72027d0dc357',
  co: 'ac6f6b4c-a4ec-4483-a04e-9f425a914573',
  'drums (drum set)': '12092505-6ee1-46af-a15a-b5b468b6b155',
  executive: 'e0039285-6667-4f94-80d6-aa6520c6d359',
  guitar: '63021302-86cd-4aee-80df-2270d54f4978',
  keyboard: '95b0c3d2-9606-4ef5-a019-9b7437f3adda',
  'lead vocals': '8e2a3255-87c2-4809-a174-98cb3704f1a5',
};
