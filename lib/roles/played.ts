import { listed } from './role';

/**
 * Instruments and voices by the role that they are, as services name them. The credit keeps the name as its detail
 * (`instrumentIn`): the role alone would lose which instrument it was.
 * https://www.discogs.com/help/creditslist, https://musicbrainz.org/instruments
 */
export const PLAYED: Record<string, string[]> = {
  instrumentalist: listed(`
    Autoharp, Bagpipes, Highland Bagpipes, Balalaika, Bandoneon, Bandura, Banjo, Tenor Banjo, 5-String Banjo, Biwa, Bouzouki, Bulbul Tarang,
    Cavaquinho, Chapman Stick, Charango, Cimbalom, Cittern, Concertina, Crumhorn, Cuatro, Didgeridoo, Dilruba, Domra, Duduk, Dulcimer,
    Appalachian Dulcimer, Hammered Dulcimer, Erhu, Esraj, Glass Harmonica, Glass Harp, Guqin, Gusli, Guzheng, Hurdy Gurdy, Jaw Harp, Jew’s Harp,
    Kantele, Kazoo, Kora, Koto, Lute, Lyre, Mandocello, Mandola, Mandolin, Melodica, Musical Saw, Ney, Ngoni, Northumbrian Pipes, Nyckelharpa,
    Ocarina, Omnichord, Ondes Martenot, Oud, Penny Whistle, Pipa, Pipes, Psaltery, Qanun, Rebab, Santoor, Santur, Sarangi, Sarod, Saw, Saz, Shakuhachi,
    Shamisen, Shawm, Sheng, Sitar, Electric Sitar, Stylophone, Suona, Tambura, Tanpura, Tape, Tapes, Theorbo, Theremin, Tin Whistle, Low Whistle, Whistles,
    Tiple, Tres, Uilleann Pipes, Ukulele, Baritone Ukulele, Vihuela, Vocoder, Whistle, Zither, Zurna
  `),
  guitar: listed(`
    Guitars, Acoustic Guitars, Electric Guitars, 12-String Guitar, 12-String Acoustic Guitar, Twelve-String Guitar, Additional Guitar, Baritone Guitar,
    Classical Guitar, Dobro, E-Bow, Electric Baritone Guitar, Flamenco Guitar, Guitar Family, Lap Steel Guitar, Lap Steel, Nylon Guitar,
    Nylon String Guitar, Pedal Steel Guitar, Pedal Steel, Portuguese Guitar, Requinto Guitar, Resonator Guitar, Semi-Acoustic Guitar, Slide Guitar,
    Solo Guitar, Spanish Acoustic Guitar, Spanish Guitar, Steel Guitar, Steel-String Acoustic Guitar, Tenor Guitar, Weissenborn
  `),
  bass: listed(`
    Acoustic Bass, Acoustic Bass Guitar, Basses, Bass Guitars, Contrabass, Double Basses, Electric Bass, Electric Bass Guitar,
    Electric Double Bass, Electric Upright Bass, Fretless Bass, String Bass, Upright Bass, Washtub Bass
  `),
  drums: listed(`
    Drum, Drummer, Drum Kit, Drum Set, Drum-Kit, Drums (Drum Set), Additional Drums, Electronic Drums, Electronic Drum Set, Live Drums, Brushes
  `),
  keyboards: listed(`
    Additional Keyboards, Baby Grand Piano, Barrel Organ, Celesta, Celeste, Chamberlin, Church Organ, Clavichord, Clavinet, Electric Organ,
    Electric Pianos, Farfisa, Fender Rhodes, Fortepiano, Grand Piano, Hammond, Hammond B3, Hammond B-3, Hammond Organ, Harmonium, Harpsichord, Keyboard Bass, Keys, Keytar,
    Mellotron, Optigan, Pianet, Pianist, Pianos, Pipe Organ, Player Piano, Prepared Piano, Pump Organ, Rhodes, Rhodes Piano, Spinet, Tack Piano,
    Toy Piano, Upright Piano, Virginal, Vox Organ, Wurlitzer, Wurlitzer Electric Piano
  `),
  synthesizer: listed(`
    Additional Synthesizer, ARP Synthesizer, Analog Synthesizer, Bass Synthesizer, Bass Synth, Guitar Synthesizer, Minimoog, Modular Synth,
    Modular Synthesizer, Moog, Moog Synthesizer, String Synthesizer, Synth Bass, Synths, Synthesiser, Synthesisers, Synthesizers, Synthi
  `),
  sampler: listed('Sampler, Samplers, MPC, Akai MPC'),
  electronics: listed('Electronics, Electronic, Electronic Instruments, Live Electronics'),
  strings: listed(`
    Baryton, Bass Violin, Cellos, Electric Cello, Electric Viola, Electric Violin, Fiddle, Fiddles, First Violin, Second Violin, Hardanger Fiddle,
    String Ensemble, String Instruments, String Orchestra, String Quartet, String Section, String Trio, Viol, Viol Family, Viola da Gamba,
    Viola d’Amore, Violas, Violin Family, Violinist, Violins, Violoncello, Violone, Viole
  `),
  woodwinds: listed(`
    Woodwind, Woodwinds, Flute, Flutes, Alto Flute, Bamboo Flute, Bass Flute, Concert Flute, Contrabass Flute, Native American Flute, Pan Flute,
    Panpipes, Piccolo, Piccolo Flute, Western Concert Flute, Fife, Clarinet, Clarinets, Alto Clarinet, Bass Clarinet, Basset Horn, Contrabass Clarinet,
    E-flat Clarinet, Chalumeau, Oboe, Oboes, Oboe d’Amore, Bass Oboe, Heckelphone, Cor Anglais, English Horn, Bassoon, Bassoons, Contrabassoon,
    Recorder, Recorders, Alto Recorder, Bass Recorder, Soprano Recorder, Tenor Recorder
  `),
  horns: listed(`
    Alphorn, Alto Horn, Alto Sax, Alto Saxophone, Baritone Horn, Baritone Sax, Baritone Saxophone, Bass Saxophone, Bass Trombone, Bass Trumpet,
    Bass Tuba, Brass, Brass Section, Bugle, Cornet, Cornett, Euphonium, Flugelhorn, Flügelhorn, French Horn, French Horns, Horn Section, Mellophone,
    Piccolo Trumpet, Reed, Reeds, Sackbut, Sax, Saxophones, Serpent, Soprano Sax, Soprano Saxophone, Sousaphone, Tenor Horn, Tenor Sax,
    Tenor Saxophone, Trombones, Trumpets, Tuba, Valve Trombone, Wagner Tuba
  `),
  harp: listed('Harp, Harps, Harpist, Celtic Harp, Concert Harp, Electric Harp, Irish Harp, Lever Harp, Pedal Harp'),
  accordion: listed(
    'Accordion, Accordions, Accordionist, Button Accordion, Chromatic Button Accordion, Melodeon, Piano Accordion, Squeezebox',
  ),
  harmonica: listed(
    'Harmonica, Harmonicas, Bass Harmonica, Blues Harp, Chord Harmonica, Chromatic Harmonica, Diatonic Harmonica, Mouth Harp, Mouth Organ',
  ),
  percussion: listed(`
    Additional Percussion, Agogô, Angklung, Balafon, Bass Drum, Bass Marimba, Bata, Bell, Bell Tree, Bells, Bendir, Berimbau, Bodhrán, Bones, Bongo,
    Bongos, Cabasa, Cajon, Cajón, Castanets, Caxixi, Chimes, Claves, Conga, Congas, Cowbell, Crotales, Cuica, Cuíca, Cymbal, Cymbals, Daf, Darbuka,
    Dhol, Dholak, Djembe, Electronic Percussion, Finger Cymbals, Frame Drum, Ghatam, Glockenspiel, Gong, Guiro, Güiro, Handbell, Handbells, Handpan,
    Hang Drum, Hi-Hat, Kalimba, Kettle Drum, Log Drum, Maracas, Marimba, Mbira, Metallophone, Mridangam, Orchestral Percussion, Pandeiro,
    Percussion Instruments, Percussionist, Rainstick, Ratchet, Rattle, Repinique, Shaker, Shakers, Shekere, Singing Bowl, Singing Bowls,
    Sleigh Bells, Slit Drum, Snare, Snare Drum, Spoons, Steel Drums, Steel Pan, Steelpan, Surdo, Tabla, Taiko, Talking Drum, Tam-tam, Tambora,
    Tambourine, Tamborim, Temple Block, Temple Blocks, Thumb Piano, Timbales, Timpani, Tom Tom, Toms, Triangle, Tubular Bells, Udu, Vibes,
    Vibraphone, Vibraslap, Washboard, Wind Chimes, Wood Block, Woodblock, Xylophone
  `),
  body_percussion: listed(`
    Clap, Claps, Clapping, Handclap, Handclaps, Hand Clap, Hand Claps, Hand Clapping, Finger Snap, Finger Snaps, Snaps, Finger Clicks, Foot Stomps,
    Foot Stomping, Stomp, Stomps, Stomping, Body Percussion, Knee Slaps, Hambone
  `),
  vocals: listed(`
    Alto Vocals, Baritone Vocals, Bass Vocals, Bass-Baritone Vocals, Caller, Cantor, Chant, Coloratura Soprano, Contralto,
    Contralto Vocals, Countertenor, Countertenor Vocals, Humming, Mezzo-soprano, Mezzo-soprano Vocals, Other Vocals, Overtone Voice, Scat, Solo Vocal,
    Solo Vocals, Soprano Vocals, Tenor Vocals, Throat Singing, Toasting, Treble, Treble Vocals, Vocalese, Whistling, Yodeling
  `),
};
