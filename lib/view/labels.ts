import type { Answer } from '../model/answer';
import type { Crew, Person } from './person';

/** A label of the record; one that no credit names has nobody behind its name. */
export interface RecordLabel {
  name: string;
  person: Person | undefined;
}

/** Credited labels, and the release's own where no credit names them. */
export function labelsOf(answer: Answer, crew: Crew): RecordLabel[] {
  const ids = new Set(answer.credits.filter((credit) => credit.role === 'label').map((credit) => credit.contributor));
  const credited = [...ids].map((id) => crew.person(id)).map((person) => ({ name: person.name, person }));
  const names = new Set(credited.map(({ name }) => name));
  const bare = (answer.release?.labels ?? []).filter((name) => !names.has(name));
  return [...credited, ...bare.map((name) => ({ name, person: undefined }))];
}
