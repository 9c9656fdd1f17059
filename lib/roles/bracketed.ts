import { roleOf } from './index';
import { PLAYED } from './played';
import type { Family, Role } from './role';
import { normaliseLabel, roleForLabel, tableOf } from './role-for';

const byOwnLabel = tableOf(
  ({ labels }) => labels['discogs'],
  ({ id }) => PLAYED[id],
);

/**
 * The role of a label that Discogs' list, or the table, holds word for word: companies are credited by such labels alone.
 * undefined = neither does. Never throws.
 */
export const roleForListed = (label: string): Role | undefined => byOwnLabel.get(normaliseLabel(label)) ?? roleForLabel(label, 'table');

/** What brackets may narrow a role down to: elsewhere they name a part, an object or an occasion ("Conductor [Orchestra]"). */
const NARROWED_TO: Record<string, Family[]> = {
  producer: ['producing', 'executive', 'video'],
  executive_producer: ['producing', 'executive', 'video'],
  engineer: ['engineering'],
  performer: ['performing'],
  vocals: ['performing'],
  other: ['producing', 'executive', 'writing', 'arranging', 'performing', 'engineering', 'visual', 'video', 'business', 'other'],
};

/** A bracket that says the manner and names no work but these: "2nd Engineer", not "2nd Release"; "Vocals Produced By". */
const held = (manner: string, work: string): RegExp => new RegExp(`^(${manner})( (${work})\\w*)*( by| (at|for|in|on|to) .+)?$`);

const ASSISTANTS = {
  engineer: 'assistant_engineer',
  recording_engineer: 'assistant_recording_engineer',
  mixing_engineer: 'assistant_mixing_engineer',
  mastering_engineer: 'assistant_mastering_engineer',
};

/** Brackets that say in which way somebody held the role, and what that makes of it. */
const MANNERS: [RegExp, Record<string, string>][] = [
  [/^assist(ant|ed|ance|ing)?\b/, { ...ASSISTANTS, producer: 'assistant_producer', executive_producer: 'associate_executive_producer' }],
  [held('2nd|second', 'assist|produc'), { producer: 'assistant_producer' }],
  [held('2nd|second', 'assist|engineer|record|mix|master|track|overdub'), ASSISTANTS],
  // "Additional Recordings" are a part of the record; their producer is the producer of that part.
  [/^add(itional|l)?( (music|beats?|(music )?produc\w*( .*)?|by|(at|for|in|on) .+))?$/, { producer: 'additional_producer' }],
  [
    /^add(itional|l)?\b/,
    {
      engineer: 'additional_engineer',
      recording_engineer: 'additional_engineer',
      mixing_engineer: 'additional_mixer',
      vocals: 'additional_vocals',
    },
  ],
  [/^co( ?prod\w*\b.*)?$/, { producer: 'co_producer' }],
  [/^co( ?exec\w*\b.*)?$/, { producer: 'co_executive_producer', executive_producer: 'co_executive_producer' }],
  [/^co( ?mix\w*)?( by)?$/, { mixing_engineer: 'co_mixer' }],
  [/^associate( exec\w*)?( produc\w*)?( by)?$/, { producer: 'associate_producer', executive_producer: 'associate_executive_producer' }],
  [/^(album )?exec(utive)?( produc\w*)?( by)?$/, { producer: 'executive_producer' }],
  [held('vocals?', 'produc'), { producer: 'vocal_producer' }],
  [held('vocals?', 'record|engineer|track'), { engineer: 'vocal_engineer', recording_engineer: 'vocal_engineer' }],
  [held('vocals?', 'edit'), { editor: 'vocal_editor' }],
  [held('vocals?', 'arrang'), { arranger: 'vocal_arranger' }],
  [
    /^(strings?|horns?|brass|woodwinds?|orchestra|orchestral)( (and|&) (strings?|horns?|brass|woodwinds?))*( arrang\w*)?( by)?$/,
    { arranger: 'string_arranger' },
  ],
];

const inManner = (base: Role, bracket: string): string | undefined =>
  MANNERS.find(([words, becomes]) => words.test(bracket) && becomes[base.id])?.[1][base.id];

// The words of brackets are free text, in which a name may hold "bass" or "strings": only whole labels count.
function narrowed(base: Role, bracket: string): Role | undefined {
  const families = NARROWED_TO[base.id] ?? [];
  const fits = (role: Role | undefined) => (role && families.includes(role.family) ? role : undefined);
  const manner = inManner(base, normaliseLabel(bracket));
  const [own = ''] = base.labels['discogs'] ?? [];
  return fits(roleForListed(`${bracket} ${own}`)) ?? fits(roleForListed(bracket)) ?? (manner ? roleOf(manner) : undefined);
}

/**
 * The role of a Discogs credit "Base [bracket] [bracket]". The whole label as the table has it; else what brackets make of a
 * base that they may narrow; else the base alone. undefined = the base is unknown. Never throws.
 * https://support.discogs.com/hc/en-us/articles/360005054813-Database-Guidelines-10-Credits
 */
export function roleForBracketed(base: string, brackets: string[]): Role | undefined {
  const own = roleForListed(base) ?? roleForLabel(base);
  for (const bracket of brackets) {
    const whole = byOwnLabel.get(normaliseLabel(`${base} [${bracket}]`));
    const role = whole ?? (own && narrowed(own, bracket));
    if (role) return role;
  }
  return own;
}
