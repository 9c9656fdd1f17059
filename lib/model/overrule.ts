import * as z from 'zod/mini';
import { contributorIdsSchema } from './contributor';
import { isMeant } from './meant';

/** A contributor as meant by a person: by ids wherever there are any, else by the key, which holds within one release. */
export const someoneSchema = z.object({ key: z.string(), name: z.string(), ids: contributorIdsSchema });
export type Someone = z.infer<typeof someoneSchema>;

/** `id` says what is overruled: saying the same again changes nothing. `at`: epoch ms. */
const said = { id: z.string(), at: z.number() };

/** What a person has said against, or beyond, the sources. It wins over everything a source says, and can be taken back. */
export const overruleSchema = z.discriminatedUnion('kind', [
  /** This account is not theirs. */
  z.object({ ...said, kind: z.literal('not-their-account'), person: someoneSchema, platform: z.string(), username: z.string() }),
  /** `one` is a different person from all of `others`. */
  z.object({ ...said, kind: z.literal('two-people'), one: someoneSchema, others: z.array(someoneSchema) }),
  z.object({ ...said, kind: z.literal('same-person'), one: someoneSchema, other: someoneSchema }),
  /** The page of this subject key is this candidate (`mb:release:…`). */
  z.object({ ...said, kind: z.literal('chosen-record'), subject: z.string(), candidate: z.string() }),
]);
export type Overrule = z.infer<typeof overruleSchema>;
export type OverruleOf<Kind extends Overrule['kind']> = Extract<Overrule, { kind: Kind }>;

/** What the person has chosen for the page of this subject key. */
export const chosenFor = (subject: string, overrules: Overrule[]): OverruleOf<'chosen-record'>[] =>
  overrules.filter((each) => each.kind === 'chosen-record').filter((each) => each.subject === subject);

/** Version 1 of what is kept; a frozen copy: tests/fixtures/storage/overrules-v1.json. Entries are read one by one. */
export const keptOverrulesSchema = z.object({ version: z.literal(1), overrules: z.array(z.unknown()) });

const areSame = (a: Someone, b: Someone): boolean => isMeant(a, { id: b.key, ids: b.ids });

function contradict(split: OverruleOf<'two-people'>, join: OverruleOf<'same-person'>): boolean {
  const other = (someone: Someone) => split.others.some((each) => areSame(each, someone));
  return (areSame(split.one, join.one) && other(join.other)) || (areSame(split.one, join.other) && other(join.one));
}

const compare = (a: Overrule, b: Overrule): number => a.at - b.at || a.id.localeCompare(b.id);

/** What stands: of two overrules that contradict each other the later one. In the order in which they were said. */
export function standing(overrules: Overrule[]): Overrule[] {
  const ordered = [...new Map([...overrules].sort(compare).map((each) => [each.id, each])).values()].sort(compare);
  const isTakenBack = (each: Overrule, at: number) =>
    ordered.slice(at + 1).some((later) => {
      if (each.kind === 'two-people' && later.kind === 'same-person') return contradict(each, later);
      return each.kind === 'same-person' && later.kind === 'two-people' && contradict(later, each);
    });
  return ordered.filter((each, at) => !isTakenBack(each, at));
}
