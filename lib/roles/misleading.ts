const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/**
 * Over a normalised label: work on what somebody else plays or sings, on the instrument itself, or its supply ("Bass Mixing",
 * "Organ Builder", "Drum Loops").
 */
export const NOT_PLAYED = new RegExp(
  String.raw`\b${oneOf(String.raw`
    record(?:ed|ing|ist) mix master engineer edit comp(?:ed|ing)\b process effects?\b transfer loops?\b samples?\b sounds?\b programm
    tech tun(?:er|ed|ing)\b prepar(?:ation|er|ing) prepared\sby maint mak(?:er|ing) build built mov(?:er|ing) repair restor amps?\b
    produc arrang compos writ lyric melod(?:y|ies)\b scor(?:e|ed|ing)\b transcri copyist conduct direct lead(?:er|ing)\b heads?\b
    assist coach teach lesson supervis consult coordinat contract fixer book manag rental suppl provid courtesy photo design from$
  `)}`,
);

// "Radio edit" and "radio mix" are versions of a song.
const OTHER_TRADES = oneOf(String.raw`
  visuali[sz]ers? documentary film movie trailer podcast tour photo\w* theat(?:re|er) stage radio(?!\s(?:edit|mix)) musical television tv
  concert festival
`);

/** Over a normalised label: production of something that is no record. */
export const PRODUCED_ELSEWHERE = new RegExp(String.raw`^(?=.*\b(?:co)?produc)(?=.*\b${OTHER_TRADES}\b)`);

const DRUMS = 'drums? beats? percussion';
// Who programs for radio, festivals or computers has other words beside them.
const ON_A_RECORD = String.raw`
  additional extra live all other vocals? synth\w* keys keyboards? bass guitars? strings? horns? brass piano organ samplers? samples?
  loops? sequenc\w* midi electronics? sounds? rhythm machines? 808 mpc linn fairlight synclavier music by programm(?:ed|ing|ers?)
`;

/** Over a normalised label: programming of nothing but what is heard on a record. */
export const PROGRAMMED = new RegExp(String.raw`^(?=.*\bprogramm)(?:${oneOf(ON_A_RECORD)}(?: |$))+$`);

/** The same of drums and beats, whatever else was programmed. */
export const PROGRAMMED_DRUMS = new RegExp(
  String.raw`^(?=.*\bprogramm)(?=.*\b${oneOf(DRUMS)}\b)(?:${oneOf(`${DRUMS} ${ON_A_RECORD}`)}(?: |$))+$`,
);
