import { type Answer, json, notRecorded } from './answer';

type Json = Record<string, unknown>;

const recordOf = (value: unknown): Json => (value && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {});
const recordsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.map(recordOf) : []);
const bodyOf = (answer: Answer): Json =>
  answer.status === 200 && typeof answer.body === 'string' ? recordOf(JSON.parse(answer.body)) : {};

const recordingsIn = (body: Json): Json[] =>
  recordsIn(body['releases'])
    .flatMap(({ media }) => recordsIn(media))
    .flatMap(({ tracks }) => recordsIn(tracks))
    .map(({ recording }) => recordOf(recording));

const bare = (each: Json): Json => {
  const { relations: _, ...recording } = recordOf(each['recording']);
  return { ...each, recording };
};
const bareMedium = (each: Json): Json => ({ ...each, ...(each['tracks'] ? { tracks: recordsIn(each['tracks']).map(bare) } : {}) });
const bareRelease = (each: Json): Json => ({ ...each, ...(each['media'] ? { media: recordsIn(each['media']).map(bareMedium) } : {}) });

/** Whether a body is a list of releases, not a search for some. */
const isList = (body: Json): boolean => 'release-count' in body;

export function withoutRelations(real: Answer | undefined): Answer {
  if (!real) return notRecorded();
  const body = bodyOf(real);
  return isList(body) ? json({ ...body, releases: recordsIn(body['releases']).map(bareRelease) }) : real;
}

const REFUSAL = {
  error: 'recording-level-rels is not a valid inc parameter for the release resource.',
  help: 'For usage, please see: https://musicbrainz.org/development/mmd',
};

export function refuseRelations(real: Answer | undefined): Answer {
  if (!real) return notRecorded();
  const body = bodyOf(real);
  return isList(body) && recordingsIn(body).some((recording) => 'relations' in recording) ? json(REFUSAL, 400) : real;
}
