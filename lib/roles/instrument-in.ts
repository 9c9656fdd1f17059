import { PLAYED } from './played';
import { inWords, normaliseLabel } from './role-for';

const INSTRUMENTS = new Set([...Object.keys(PLAYED).filter((role) => role !== 'vocals'), 'talk_box', 'turntablist']);
const VOICES = new Set(PLAYED['vocals']?.map(normaliseLabel));

/** Labels that name no instrument. */
const UNSAID = new Set(['instrumentalist', 'strings', 'horns']);

/** How MusicBrainz names the same instrument or voice, so that two sources say the same. https://musicbrainz.org/instruments */
const ALIKE: Record<string, string> = {
  claps: 'handclaps',
  'drum kit': 'drums (drum set)',
  drums: 'drums (drum set)',
  'hand claps': 'handclaps',
  keyboards: 'keyboard',
  synth: 'synthesizer',
  'talk box': 'talkbox',
  turntables: 'turntable',
};
const VOICE_OF: Record<string, string> = { lead_vocals: 'lead vocals', background_vocals: 'background vocals' };

/**
 * The instrument or voice that a label of this role names: "Theremin", instrumentalist → "theremin". A credit keeps it as its
 * detail, for the role alone loses it. undefined where the role is no playing or singing, or the label says no more than it.
 */
export function instrumentIn(label: string, role: string): string | undefined {
  const name = inWords(label).trim();
  if (role === 'vocals') return VOICES.has(normaliseLabel(label)) ? name : undefined;
  return VOICE_OF[role] ?? (INSTRUMENTS.has(role) && !UNSAID.has(name) ? (ALIKE[name] ?? name) : undefined);
}
