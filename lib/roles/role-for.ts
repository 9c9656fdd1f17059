import { roles } from './index';
import type { MusicBrainzType, Role } from './role';

/** A label reduced to what matters: "Phonographic Copyright ℗", "phonographicCopyright" and "phonographic copyright" are one. */
export const normaliseLabel = (label: string): string =>
  label
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

const byLabel = new Map<string, Role>();
for (const source of ['own', 'any'] as const) {
  for (const role of roles) {
    for (const [key, labels] of Object.entries(role.labels)) {
      if ((key === 'any') !== (source === 'any')) continue;
      for (const label of labels) if (!byLabel.has(normaliseLabel(label))) byLabel.set(normaliseLabel(label), role);
    }
  }
}

/** Work on what somebody else plays or sings: "Drum Tech", "Bass Mixing", "Piano Tuner". */
const NOT_PLAYED =
  /\b(record(?:ed|ing|ist)|mix|master|engineer|edit|tech|tun(?:er|ed|ing)\b|produc|assist|coach|arrang|conduct|direct|compos|contract|copyist|rental|transcri|comp(?:ed|ing)\b|supervis|consult)/;

// Labels are an open vocabulary at most services (Genius lets its users create them): what the table does not
// know word for word may still be plain from its words. Order matters: the more exact first.
// A pattern without a role says that the words are known to mislead: nothing is better than a wrong role.
const PATTERNS: [RegExp, string | undefined][] = [
  [/\bvideo\b.*\b(producer|production)\b/, 'video_producer'],
  [/\bvideo\b.*\bdirector\b(?! of)/, 'video_director'],
  [/\bvideo\b/, 'video_crew'],
  [/\b(visuali[sz]er|documentary|film|movie|trailer|podcast|tour|photo\w*)\b.*\bproduc/, undefined],
  [/\bin charge of\b|\bassistants? to\b/, undefined],
  [/^(album )?co exec(utive)?( album| music)? produc/, 'co_executive_producer'],
  // Only words that speak of the music stand beside it: "Festival Executive Producer" is somebody else.
  [
    /^(?=.*\bexec)((exec|executive|additional|album|ep|lp|mixtape|record|project|song|track|music|produc(er|ers|ed|tion)|by|and|&)( |$))+$/,
    'executive_producer',
  ],
  [/\bexec(utive)?\b.*\bproduc/, undefined],
  [/\bassistant vocals? produc/, 'assistant_producer'],
  [/\bproduc\w*\b.*\bassist/, undefined],
  [/\bvocals? produc/, 'vocal_producer'],
  [/\bco produc|\bcoproduc/, 'co_producer'],
  [/\b(additional|add) produc/, 'additional_producer'],
  [/\bassistant produc/, 'assistant_producer'],
  [/\bassociate produc/, 'associate_producer'],
  [/\bassistant\b.*\bmix/, 'assistant_mixing_engineer'],
  [/\bassistant\b.*\bmaster/, 'assistant_mastering_engineer'],
  [/\bassistant\b.*\brecord/, 'assistant_recording_engineer'],
  [/\bassistant\b.*\bengineer/, 'assistant_engineer'],
  [/^vocals? (recorded|engineered|recording|engineering)\b( by)?$/, 'vocal_engineer'],
  [/\b(mixed|recorded|mastered) at\b/, 'recorded_at'],
  [NOT_PLAYED, undefined],
  [/\b(background|backing) vocal/, 'background_vocals'],
  [/\badditional vocal/, 'additional_vocals'],
  [/\blead vocal/, 'lead_vocals'],
  [/\bguitars?\b/, 'guitar'],
  [/\bbass\b/, 'bass'],
  [/\bdrums?\b/, 'drums'],
  [/\b(violins?|violas?|cellos?|strings)\b/, 'strings'],
  [/\b(trumpets?|trombones?|horns?|saxophones?|tuba)\b/, 'horns'],
  [/\b(keyboards?|piano|organ|rhodes|wurlitzer|clavinet)\b/, 'keyboards'],
  [/\bsynth/, 'synthesizer'],
  [/\bvocals?\b/, 'vocals'],
];

/**
 * The role that a label means at a source; `undefined` when neither the table nor the words tell (with `table`: when the
 * table does not hold it word for word). Never throws.
 */
export function roleForLabel(label: string, by: 'words' | 'table' = 'words'): Role | undefined {
  const normal = normaliseLabel(label);
  const known = byLabel.get(normal);
  if (known || by === 'table') return known;
  const id = PATTERNS.find(([pattern]) => pattern.test(normal))?.[1];
  return id ? roles.find((role) => role.id === id) : undefined;
}

interface TypedRole extends MusicBrainzType {
  role: Role;
}
const typed: TypedRole[] = roles.flatMap((role) => (role.musicbrainz ?? []).map((type) => ({ ...type, role })));

/**
 * The role of a MusicBrainz relationship. By type id (names get renamed, ids do not), by type name where the answer
 * holds no id; of several, the one that asks for the most of the given attributes ("executive" before plain producer).
 * https://musicbrainz.org/relationships
 */
export function roleForRelationship(type: string, typeId: string | undefined, attributes: string[]): Role | undefined {
  const fits = typed.filter(
    (entry) =>
      (typeId && entry.typeId ? entry.typeId === typeId : entry.type === type) &&
      (entry.attributes ?? []).every((attribute) => attributes.includes(attribute)),
  );
  const best = fits.sort((a, b) => (b.attributes?.length ?? 0) - (a.attributes?.length ?? 0))[0];
  return best?.role ?? roleForLabel(type);
}
