import type { Answer } from '../../lib/model/answer';
import type { Handle } from '../../lib/model/handle';
import type { RawClaim, Subject } from '../../lib/model/subject';
import { createResolution } from '../../lib/resolve/resolve';
import { creditSources, personSources } from '../../lib/sources';
import type { PersonSource } from '../../lib/sources/source';
import { fakeNetwork } from '../sources/fake-network';
import { type Holdings, replyFrom } from './service-replies';

/**
 * Everything a person can do: both opinions, the tracks, and every person opened, those that opening brings included.
 * `answers` holds every answer on the way, the last one last.
 */
export async function everythingAbout(subject: Subject, claims: RawClaim[], held: Holdings, people: PersonSource[] = personSources) {
  const reply = replyFrom(held);
  const replies: { host: string; path: string; text: string }[] = [];
  const { network } = fakeNetwork((asked) => {
    const body = reply(asked);
    replies.push({ host: asked.url.hostname, path: asked.url.pathname, text: JSON.stringify(body ?? null) });
    return body;
  });
  const answers: Answer[] = [];
  const resolution = createResolution(subject, claims, {
    creditSources,
    personSources: people,
    network,
    now: () => 0,
    onChange: (answer) => answers.push(answer),
  });
  await resolution.start('both');
  await resolution.unfoldTracks(new AbortController().signal);
  await openAll(resolution);
  return { answer: resolution.answer(), answers, replies };
}

async function openAll({ answer, openPerson }: Pick<ReturnType<typeof createResolution>, 'answer' | 'openPerson'>): Promise<void> {
  const opened = new Set<string>();
  for (;;) {
    const next = answer().contributors.find(({ id }) => !opened.has(id));
    if (!next) return;
    opened.add(next.id);
    await openPerson(next.id);
  }
}

/** Whoever carries the credit that the page prints under this name. */
export const creditedAs = ({ credits }: Answer, name: string): string[] => [
  ...new Set(
    credits
      .filter(({ proofs }) => proofs.some(({ source, words }) => source === 'genius' && words.name === name))
      .map(({ contributor }) => contributor),
  ),
];

export const handlesOf = ({ handles }: Answer, contributor: string | undefined): Handle[] =>
  handles.filter((each) => each.contributor === contributor);
