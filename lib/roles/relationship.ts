/** MusicBrainz attributes by gid: their names may change, their ids do not. Gids: musicbrainz-server t/sql/initial.sql. */
export const ATTRIBUTE_IDS: Record<string, string> = {
  'e0039285-6667-4f94-80d6-aa6520c6d359': 'executive',
  'ac6f6b4c-a4ec-4483-a04e-9f425a914573': 'co',
  '8c4196b1-7053-4b16-921a-f22b2898ed44': 'assistant',
  '8d23d2dd-13df-43ea-85a0-d7eb38dc32ec': 'associate',
  '63daa0d3-9b63-4434-acff-4977c07808ca': 'solo',
  '0a5341f8-3b1d-4f99-a0c6-26b7f4e42c7f': 'additional',
  '0abd7f04-5e28-425b-956f-94789d9bcbe2': 'instrument',
  'd92884b7-ee0c-46d5-96f3-918196ba8c5b': 'vocal',
  '39867b3b-0f1e-40d5-b602-4f3936b7f486': 'task',
};

const itself = (...ids: string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, id]));
const each = (ids: string[], role: string): Record<string, string> => Object.fromEntries(ids.map((id) => [id, role]));

const VOICES = ['vocals', 'lead_vocals', 'background_vocals', 'harmony_vocals', 'additional_vocals', 'rap', 'spoken_word'];
const STRINGS = ['strings', 'orchestra'];
const DRUMS = ['drums', 'percussion', 'drum_programmer'];
const SUNG = itself('lead_vocals', 'background_vocals', 'harmony_vocals', 'rap', 'choir', 'beatboxing', 'spoken_word');

/**
 * What the instrument or voice of a relationship makes of its role: `NARROWED[role of the type][role of the attribute]`.
 * Whoever records voices is a vocal engineer; whoever plays guitar alone is a guitarist.
 */
export const NARROWED: Record<string, Record<string, string>> = {
  instrumentalist: itself(
    ...['guitar', 'bass', 'drums', 'percussion', 'body_percussion', 'keyboards', 'synthesizer', 'sampler', 'electronics', 'strings'],
    ...['woodwinds', 'horns', 'harp', 'accordion', 'harmonica', 'talk_box', 'turntablist'],
  ),
  vocals: SUNG,
  additional_vocals: SUNG,
  recording_engineer: { ...each([...VOICES, 'choir'], 'vocal_engineer'), ...each(STRINGS, 'string_engineer') },
  engineer: { ...each([...VOICES, 'choir'], 'vocal_engineer'), ...each(STRINGS, 'string_engineer') },
  editor: each(VOICES, 'vocal_editor'),
  producer: { ...each(VOICES, 'vocal_producer'), ...each([...STRINGS, ...DRUMS], 'string_producer') },
  arranger: { ...each(VOICES, 'vocal_arranger'), choir: 'choir_arranger', ...each([...STRINGS, 'horns', 'woodwinds'], 'string_arranger') },
  programmer: each(DRUMS, 'drum_programmer'),
};
