import type { Answer } from '../../lib/model/answer';
import { answerOf, credit, found, handle, on, person, subject, tracksOf } from './invent';

const LONG = 'Maximilian-Alexander von Hohenstaufen-Wittelsbach zu Unterpfaffenhofen';
const UNBROKEN = 'xXPr0ducerWithoutAnySpacesInTheirVeryLongArtistNameXx';
const HOSTILE = '<script>alert(1)</script>';
const names = [LONG, UNBROKEN, 'نور الدين الحداد', '高橋 夜船', HOSTILE];

/** Names that break layouts: long, unbroken, right to left, of other scripts, and hostile. */
export const odd: Answer = answerOf({
  subject: {
    ...subject,
    facts: {
      title: 'The Unabridged and Annotated Ferry Timetables, Volume Two: Winter',
      artists: [{ name: LONG }, { name: 'فرقة الميناء' }],
      tracks: [],
      year: 2024,
      cover: 'http://insecure.example/cover.png',
    },
  },
  credits: names.flatMap((name, index) => [
    credit(name, index === 2 ? 'co_producer' : 'producer', on(...[1, 4, 6, 9].map((n) => n + (index % 3)))),
    credit(name, 'songwriter', on(1, 2)),
  ]),
  contributors: names.map((name) => person(name)),
  handles: [handle(LONG, 'instagram', 'maximilian.alexander.von.hohen'), handle('نور الدين الحداد', 'instagram', 'noureddine', 'listed')],
  outcomes: [found('musicbrainz', 10)],
});

/** An invented crew of any size, spread over families. */
export function crowd(size: number, producers: number): Answer {
  const roles = ['songwriter', 'background_vocals', 'guitar', 'strings', 'recording_engineer', 'photography'];
  const people = Array.from({ length: size }, (_, index) => `Player ${String(index + 1).padStart(3, '0')} Aldermoor`);
  return answerOf({
    tracks: tracksOf(size > 100 ? 40 : 17),
    credits: people.map((name, index) =>
      index < producers
        ? credit(
            name,
            index % 4 === 3 ? 'co_producer' : 'producer',
            on(...Array.from({ length: Math.max(1, 14 - index * 2) }, (_, track) => ((track * (index + 2)) % 17) + 1)),
          )
        : credit(
            name,
            size > 100 ? (index % 9 === 0 ? 'guitar' : 'background_vocals') : (roles[index % roles.length] ?? 'other'),
            on((index % 17) + 1, 17),
          ),
    ),
    contributors: people.map((name) => person(name)),
    outcomes: [found('musicbrainz', size)],
  });
}
