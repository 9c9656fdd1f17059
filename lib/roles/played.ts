/**
 * Instruments and voices as Discogs names them, by the role that they are. The credit keeps the name as its detail, so that
 * these are no labels of the catalogue: elsewhere the label alone would lose which instrument it was.
 * https://www.discogs.com/help/creditslist
 */
export const PLAYED: Record<string, string[]> = {
  instrumentalist: [
    ...['Accordion', 'Bagpipes', 'Banjo', 'Bandoneon', 'Bouzouki', 'Concertina', 'Didgeridoo', 'Dulcimer', 'Electronics', 'Erhu', 'Flute'],
    ...['Alto Flute', 'Bass Flute', 'Harmonica', 'Bass Harmonica', 'Harp', 'Hurdy Gurdy', 'Jew’s Harp', 'Kalimba', 'Kazoo', 'Koto', 'Lute'],
    ...[
      'Lyre',
      'Mandolin',
      'Melodica',
      'Oud',
      'Pan Flute',
      'Piccolo Flute',
      'Recorder',
      'Sampler',
      'Shakuhachi',
      'Shamisen',
      'Sitar',
      'Tape',
    ],
    ...['Theorbo', 'Theremin', 'Tin Whistle', 'Uilleann Pipes', 'Ukulele', 'Whistle', 'Zither', 'Guqin', 'Guzheng', 'Pipa', 'Balalaika'],
  ],
  keyboards: ['Celesta', 'Clavinet', 'Clavichord', 'Harmonium', 'Harpsichord', 'Mellotron', 'Spinet', 'Virginal'],
  strings: ['Contrabass', 'Fiddle', 'Viola da Gamba', 'Viola d’Amore', 'Viol', 'Violone', 'Bass Violin'],
  horns: [
    ...['Alto Saxophone', 'Baritone Saxophone', 'Bass Saxophone', 'Soprano Saxophone', 'Tenor Saxophone', 'Brass', 'Bugle', 'Cornet'],
    ...['Euphonium', 'Flugelhorn', 'French Horn', 'Horn', 'Sousaphone', 'Bass Trombone', 'Tuba', 'Bass Tuba', 'Bassoon', 'Contrabassoon'],
    ...['Clarinet', 'Bass Clarinet', 'Cor Anglais', 'Oboe', 'Oboe d’Amore', 'Reeds', 'Woodwind', 'Valve Trombone'],
  ],
  percussion: [
    ...['Bass Drum', 'Bells', 'Bongos', 'Cajón', 'Castanets', 'Claps', 'Handclaps', 'Claves', 'Congas', 'Cowbell', 'Cymbal', 'Djembe'],
    ...['Finger Snaps', 'Glockenspiel', 'Gong', 'Maracas', 'Marimba', 'Shaker', 'Snare', 'Steel Drums', 'Tabla', 'Tambourine', 'Timbales'],
    ...['Timpani', 'Tom Tom', 'Triangle', 'Tubular Bells', 'Udu', 'Vibraphone', 'Wood Block', 'Xylophone', 'Bass Marimba'],
  ],
  vocals: [
    ...['Alto Vocals', 'Baritone Vocals', 'Bass Vocals', 'Bass-Baritone Vocals', 'Caller', 'Contralto Vocals', 'Countertenor Vocals'],
    ...['Harmony Vocals', 'Human Beatbox', 'MC', 'Mezzo-soprano Vocals', 'Scat', 'Solo Vocal', 'Soprano Vocals', 'Tenor Vocals'],
    ...['Toasting', 'Treble Vocals', 'Whistling', 'Yodeling'],
  ],
  performer: ['Soloist', 'Band', 'Rhythm Section'],
};
