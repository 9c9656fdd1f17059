/** Work on what somebody else plays or sings: "Bass Mixing", "Strings Consultant". */
const NOT_PLAYED =
  /\b(record(?:ed|ing|ist)|mix|master|engineer|edit|tech|tun(?:er|ed|ing)\b|produc|assist|coach|arrang|conduct|direct|compos|contract|copyist|rental|transcri|comp(?:ed|ing)\b|supervis|consult|programm|samples?\b)/;

/**
 * Labels are an open vocabulary at most services (Genius lets its users create them): what the table does not know word for
 * word may still be plain from its words. Pairs of a pattern over a normalised label and a role id; the first that fits
 * counts. Without an id: these words are known to mislead, and nothing is better than a wrong role.
 */
export const PATTERNS: [RegExp, string | undefined][] = [
  [/\bvideo\b.*\b(label|copyright|distribut)/, undefined],
  [/\bvideo\b.*\b(producer|production)\b(?! (assist|coordinat|design|manag))/, 'video_producer'],
  [/\bvideo\b.*\bdirector\b(?! of)/, 'video_director'],
  [/\bvideo\b/, 'video_crew'],
  [/\b(visuali[sz]er|documentary|film|movie|trailer|podcast|tour|photo\w*)\b.*\bproduc/, undefined],
  [/^(album |music )?executives? in charge of (album |music )?(production|recording|music|project)$/, 'executive_in_charge'],
  [/\bin charge of\b|\bassistants? to\b/, undefined],
  [/^(album )?co exec(utive)?( album| music)? produc/, 'co_executive_producer'],
  // Only words that speak of the music stand beside it: "Festival Executive Producer" is somebody else.
  [
    /^(?=.*\bexec)((exec|executive|additional|album|ep|lp|mixtape|record|project|song|track|music|produc(er|ers|ed|tion)|by|and|&)( |$))+$/,
    'executive_producer',
  ],
  [/\bexec(utive)?\b.*\bproduc/, undefined],
  [/\bproduction (engineer|coordinat|manage|design|office|account|support|team)/, undefined],
  [/\bassistant vocals? produc/, 'assistant_producer'],
  [/\bproduc\w*\b.*\bassist/, undefined],
  [/\bvocals? produc/, 'vocal_producer'],
  [/\bco produc|\bcoproduc/, 'co_producer'],
  [/\b(additional|add) produc/, 'additional_producer'],
  [/\bassistant produc/, 'assistant_producer'],
  [/\bassociate produc/, 'associate_producer'],
  [/\b(assistant|asst)\b.*\bmix/, 'assistant_mixing_engineer'],
  [/\b(assistant|asst)\b.*\bmaster/, 'assistant_mastering_engineer'],
  [/\b(assistant|asst)\b.*\brecord/, 'assistant_recording_engineer'],
  [/\b(assistant|asst)\b.*\bengineer/, 'assistant_engineer'],
  [/\b(atmos|immersive|surround)\b.*\bmaster/, 'immersive_mastering_engineer'],
  [/\b(atmos|immersive|surround)\b.*\bmix/, 'immersive_mix_engineer'],
  [/^(?:additional )?vocals? (recorded|engineered|recording|engineering)\b( by)?$/, 'vocal_engineer'],
  [/\b(mixed|recorded|mastered) at\b/, 'recorded_at'],
  [/^(guitars?|bass|drums?|keyboards?|piano|organ|harpsichord|instruments?|backline) (tech(nician)?s?|tun(er|ing))$/, 'technician'],
  [/^(?!.*\b(engineer|assist|tech|supervis))(?=.*\b(drums?|beats?|percussion)\b).*\bprogramm(ed|ing|ers?)\b/, 'drum_programmer'],
  [/^(?!.*\b(engineer|assist|tech|supervis|video)).*\bprogramm(ed|ing|ers?)\b/, 'programmer'],
  [/^(drums?|guitars?|bass|strings?|percussion) (edit(ing|or|ed)|edited by)$/, 'editor'],
  [NOT_PLAYED, undefined],
  [/\b(background|backing) vocal/, 'background_vocals'],
  [/\badditional vocal/, 'additional_vocals'],
  [/\blead vocal/, 'lead_vocals'],
  [/\bharmony vocal/, 'harmony_vocals'],
  // The last noun names the thing, so that what may stand before another instrument comes late: a bass clarinet is no bass.
  [/\b(jews?|jaw)( s)? harp\b/, 'instrumentalist'],
  [/\b(harmonicas?|mouth organ|blues harp)\b/, 'harmonica'],
  [/\b(accordions?|melodeon)\b/, 'accordion'],
  [/\b(hand ?claps?|finger snaps?|foot stomps?)\b/, 'body_percussion'],
  [/\b(flutes?|piccolo|clarinets?|oboes?|bassoons?|(?<!tape )recorders?|woodwinds?|english horn)\b/, 'woodwinds'],
  [/\b(trumpets?|trombones?|horns?|sax|saxophones?|tuba|brass)\b/, 'horns'],
  [/\b(violins?|violas?|cellos?|strings|fiddles?)\b/, 'strings'],
  [/\b(percussion|congas?|bongos?|timpani|tambourines?|shakers?|vibraphone|marimba|glockenspiel|cymbals?|snare|bass drum)\b/, 'percussion'],
  [/\bsynth/, 'synthesizer'],
  [/\bguitars?\b/, 'guitar'],
  [/\bbass\b/, 'bass'],
  [/\bdrums?\b/, 'drums'],
  [/\b(keyboards?|piano|organ|rhodes|wurlitzer|clavinet|harpsichord|mellotron)\b/, 'keyboards'],
  [/\bharps?\b/, 'harp'],
  [/\bvocals?\b/, 'vocals'],
];
