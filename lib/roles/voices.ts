import { listed, type Role } from './role';

export const voices: Role[] = [
  {
    id: 'vocals',
    family: 'performing',
    musicbrainz: [
      { type: 'vocal', typeId: '0fdbe3c6-7700-4a31-ae54-b53f06ae1cfa' },
      { type: 'vocal', typeId: 'eb10f8a0-0f4c-4dce-aa47-87bcb2bc42f3' },
    ],
    labels: {
      discogs: ['Vocals', 'Voice'],
      ddex: ['Vocalist', 'PlaybackSinger'],
      genius: ['Vocals', 'Vocalist', 'Vocal', 'Singer'],
      spotify: ['Vocals', 'Vocalist', 'Vocal', 'Singer'],
      tidal: ['Vocals', 'Vocal', 'Vocalist'],
      apple: ['Vocals', 'Vocalist', 'Vocal', 'Voice', 'Singer'],
      qobuz: ['Vocalist', 'Vocals', 'Vocal', 'Voice', 'Singer'],
      any: ['voices', 'vocals by', 'vocalists', 'singers', 'singing', 'sung by', 'vox'],
    },
  },
  {
    id: 'lead_vocals',
    family: 'performing',
    labels: {
      discogs: ['Lead Vocals', 'Vocals [Lead]', 'Vocals [Lead Vocals]', 'Vocals [Lead Vocal]'],
      ddex: ['LeadVocalist'],
      genius: ['Lead Vocals', 'Lead Vocalist', 'Lead Vocal'],
      spotify: ['Lead Vocals', 'Lead Vocalist'],
      tidal: ['Lead Vocals', 'Lead Vocalist'],
      apple: ['Lead Vocals', 'Lead Vocal', 'Lead Vocalist'],
      qobuz: ['LeadVocals', 'LeadVocalist', 'LeadVocal'],
      any: ['lead vocalists', 'lead singer', 'lead voice', 'main vocals', 'main vocalist', 'main vocal', 'co-lead vocals'],
    },
  },
  {
    id: 'rap',
    family: 'performing',
    labels: {
      discogs: ['Rap', 'Vocals [Rap]', 'Rap [Raps]', 'Vocals [Rap Vocals]'],
      genius: ['Rap', 'Rap Vocals', 'Rapper'],
      tidal: ['Rap', 'Rapper'],
      apple: ['Rap', 'Rapper'],
      qobuz: ['RapVocalist', 'Rapper', 'Rap'],
      any: ['raps', 'rap by', 'raps by', 'rappers', 'rapping', 'rap vocal'],
    },
  },
  {
    id: 'background_vocals',
    family: 'performing',
    labels: {
      discogs: ['Backing Vocals', 'Vocals [Background]', 'Vocals [Backing]', 'Vocals [Backing Vocals]', 'Vocals [Background Vocals]'],
      ddex: ['BackgroundVocalist'],
      genius: ['Background Vocals', 'Backing Vocals', 'Background Vocalist'],
      spotify: ['Background Vocals', 'Background Vocalist', 'Backing Vocals'],
      tidal: ['Background Vocals', 'Background Vocal', 'Background Vocalist', 'Backing Vocals'],
      apple: ['Background Vocals', 'Background Vocal', 'Background Vocalist', 'Backing Vocals'],
      qobuz: ['BackgroundVocals', 'BackgroundVocalist', 'BackingVocals', 'BackgroundVocal', 'BackingVocalist'],
      any: listed(`
        backing vocal, backing vocalists, background vocalists, background singer, background singers, backing singer, backing singers,
        backup vocals, backup vocal, back-up vocals, backup singer, backup singers, bgvs
      `),
    },
  },
  {
    id: 'harmony_vocals',
    family: 'performing',
    labels: {
      discogs: ['Harmony Vocals', 'Vocals [Harmony]', 'Vocals [Harmony Vocals]'],
      any: ['harmony vocal', 'harmony vocalist', 'harmonies', 'harmony', 'vocal harmony', 'vocal harmonies', 'harmony singer'],
    },
  },
  {
    id: 'additional_vocals',
    family: 'performing',
    musicbrainz: [
      { type: 'vocal', typeId: '0fdbe3c6-7700-4a31-ae54-b53f06ae1cfa', attributes: ['additional'] },
      { type: 'vocal', typeId: 'eb10f8a0-0f4c-4dce-aa47-87bcb2bc42f3', attributes: ['additional'] },
    ],
    labels: {
      discogs: ['Vocals [Additional]', 'Vocals [Additional Vocals]', 'Vocals [Additional Vocal]', 'Vocals [Ad-libs]'],
      genius: ['Additional Vocals', 'Ad-Libs'],
      spotify: ['Additional Vocals'],
      tidal: ['Additional Vocals'],
      apple: ['Additional Vocals'],
      qobuz: ['AdditionalVocals', 'AdditionalVocalist'],
      any: listed(`
        additional vocal, additional vocalists, additional voice, additional voices, ad-lib, adlibs, ad-lib vocals, extra vocals
      `),
    },
  },
  {
    id: 'choir',
    family: 'performing',
    labels: {
      discogs: ['Choir', 'Chorus', 'Vocals [Choir]'],
      ddex: ['Choir', 'ChoirMember'],
      genius: ['Choir'],
      spotify: ['Choir'],
      tidal: ['Choir'],
      apple: ['Choir'],
      qobuz: ['Choir'],
      any: listed(`
        choirs, choir vocals, choir members, choir singer, choir singers, gospel choir, children’s choir, backing choir
      `),
    },
  },
  {
    id: 'beatboxing',
    family: 'performing',
    labels: {
      discogs: ['Human Beatbox', 'Vocal Percussion', 'Vocals [Beatbox]', 'Vocals [Human Beatbox]'],
      genius: ['Beatbox', 'Beatboxing'],
      any: ['beatboxer', 'beat box', 'beatbox by'],
    },
  },
  {
    id: 'spoken_word',
    family: 'performing',
    labels: {
      discogs: listed(`
        Voice Actor, Narrator, Read By, Speech, Commentator, Interviewee, Interviewer, Recitation, Voiceover, Vocals [Spoken Word],
        Voice [Spoken Word]
      `),
      ddex: listed(`
        Narrator, Speaker, StoryTeller, VoiceActor, Causeur, Commentator, InterviewedGuest, Interviewer, NewsReader
      `),
      genius: ['Narrator', 'Spoken Word', 'Narration', 'Spoken Vocals', 'Voice Actor', 'Spoken Word By'],
      tidal: ['Narrator', 'Spoken Word'],
      apple: ['Narrator', 'Spoken Word'],
      qobuz: ['Narrator', 'Speaker', 'SpokenWord'],
      any: listed(`
        spoken words, narrators, narration by, narrated by, recited by, reciter, reader, reading, dialogue, voice over, voice-over artist,
        voice acting, voice actors, spoken by, spoken voice
      `),
    },
  },
];
