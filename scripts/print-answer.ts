import { reasonWords } from '../components/words/reason-words';
import type { Answer, Reading } from '../lib/model/answer';
import type { Credit } from '../lib/model/credit';
import type { RequestRecord } from '../lib/net/send';
import { platformName } from '../lib/platforms/names';
import { roleOf } from '../lib/roles';
import { readingWords } from '../lib/view/words/reading-words';
import { shortRole } from '../lib/view/words/role-words';

/** The credits as text: producers by track, executive producers with their meaning, handles. */
export function printAnswer(answer: Answer, requests: Pick<RequestRecord, 'status'>[]): void {
  for (const line of answerLines(answer)) console.log(line);
  console.log(`\n${requests.length} request${requests.length === 1 ? '' : 's'}`);
}

export function answerLines(answer: Answer): string[] {
  const people = new Map(answer.contributors.map((each) => [each.id, each]));
  const nameOf = (credit: Credit) => {
    const name = people.get(credit.contributor)?.name ?? credit.contributor;
    return credit.creditedAs && credit.creditedAs !== name ? `${credit.creditedAs} (${name})` : name;
  };
  const family = (name: string) => answer.credits.filter((credit) => roleOf(credit.role).family === name);
  const title = answer.release
    ? `${answer.release.title} – ${answer.release.artists}`
    : (answer.subject.facts?.title ?? answer.subject.ref.url);
  const year = answer.release?.year ?? answer.subject.facts?.year;
  return [
    `${title}${year ? ` (${year})` : ''}`,
    '',
    'Made the sound, track by track',
    ...answer.tracks.map((track) => {
      const own = family('producing').filter((credit) => credit.scope !== 'release' && credit.scope.includes(track.position));
      return `  ${track.position.padEnd(5)} ${track.title}: ${own.map((credit) => `${nameOf(credit)}, ${shortRole(credit.role)}`).join('; ') || '–'}`;
    }),
    ...releaseWide(family('producing'), nameOf),
    '',
    'Ran the project',
    ...family('executive').map((credit) => `  ${nameOf(credit)}, ${shortRole(credit.role)}: ${meaningOf(answer.readings, credit)}`),
    '',
    'Handles',
    ...answer.handles.map(
      (handle) =>
        `  ${people.get(handle.contributor)?.name ?? handle.contributor}: ${platformName(handle.platform)} ${handle.username} (${handle.status}, ${[...new Set(handle.proofs.map((proof) => proof.source))].join(' and ')}) ${handle.url}`,
    ),
    '',
    ...answer.outcomes.map((outcome) => `${outcome.source}: ${outcome.state}${outcome.state === 'failed' ? ` (${outcome.kind})` : ''}`),
  ];
}

function releaseWide(credits: Credit[], nameOf: (credit: Credit) => string): string[] {
  const wide = credits.filter((credit) => credit.scope === 'release');
  return wide.length > 0 ? ['  Without tracks:', ...wide.map((credit) => `        ${nameOf(credit)}, ${shortRole(credit.role)}`)] : [];
}

/** The kinds of a reading, each with its reasons. */
function meaningOf(readings: Reading[], credit: Credit): string {
  const kinds = readings.find((reading) => reading.credit === credit.id)?.kinds ?? [{ kind: 'unclear' as const, reasons: [] }];
  return kinds
    .map(({ kind, reasons }) => [readingWords(kind), ...reasons.map((reason) => reasonWords('reason', reason))].join(' '))
    .join(' ');
}
