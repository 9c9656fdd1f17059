type JsonType = 'null' | 'string' | 'number' | 'boolean' | 'object' | 'array';

/** What is seen at one place of JSON bodies: types, and how often each key of the objects there occurs. */
interface Place {
  types: Set<JsonType>;
  objects: number;
  keys: Map<string, number>;
}
/** Places by path: `.media[].tracks[].title`. */
export type Shape = Map<string, Place>;

// Objects whose keys are values (ids by attribute name, entities by id): their keys say nothing about the shape.
const OPEN = /\.(attribute-ids|attribute-values|attribute-credits)$/;

const typeOf = (value: unknown): JsonType => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'object' || type === 'string' || type === 'number' || type === 'boolean' ? type : 'null';
};

function visit(value: unknown, path: string, shape: Shape): void {
  const place = shape.get(path) ?? { types: new Set(), objects: 0, keys: new Map() };
  shape.set(path, place);
  place.types.add(typeOf(value));
  if (Array.isArray(value)) for (const each of value) visit(each, `${path}[]`, shape);
  if (!value || typeof value !== 'object' || Array.isArray(value) || OPEN.test(path)) return;
  place.objects += 1;
  for (const [key, part] of Object.entries(value)) {
    place.keys.set(key, (place.keys.get(key) ?? 0) + 1);
    visit(part, `${path}.${key}`, shape);
  }
}

export function shapeOf(bodies: unknown[]): Shape {
  const shape: Shape = new Map();
  for (const body of bodies) visit(body, '', shape);
  return shape;
}

const always = ({ objects, keys }: Place): string[] => [...keys].filter(([, times]) => times === objects).map(([key]) => key);

const parentOf = (path: string): Place['types'] | string => path.replace(/(\.[^.[\]]+|\[\])$/, '');

/** A key may be null where the recordings leave it out now and then, and the other way round. */
function typeProblem(path: string, own: Place, recorded: Shape): string[] {
  const known = recorded.get(path);
  if (!known) return [`${path}: not in the recordings`];
  if (known.types.size === 1 && known.types.has('null')) return [];
  const strange = [...own.types].filter((type) => type !== 'null' && !known.types.has(type));
  return strange.length > 0 ? [`${path}: ${strange.join('/')} where the recordings have ${[...known.types].join('/')}`] : [];
}

function nullProblem(path: string, own: Place, recorded: Shape): string[] {
  const parent = recorded.get(String(parentOf(path)));
  const key = path.split('.').at(-1) ?? '';
  const known = recorded.get(path);
  if (!own.types.has('null') || !known || !parent || known.types.has('null')) return [];
  return parent.keys.get(key) === parent.objects ? [`${path}: null, never so in the recordings`] : [];
}

/**
 * Where bodies differ from recorded ones: places and types that no recording has, null where recordings always have a value, and
 * keys that every recorded object at a place has and these lack. `except` = paths that are left out with all below them.
 */
export function shapeProblems(bodies: unknown[], recordings: unknown[], except: string[] = []): string[] {
  const recorded = shapeOf(recordings);
  const skipped = (path: string) => except.some((each) => path.startsWith(each));
  return [...shapeOf(bodies)].flatMap(([path, own]) => {
    if (skipped(path)) return [];
    const parentKnown = path === '' || recorded.has(String(parentOf(path)));
    if (!parentKnown) return [];
    const place = recorded.get(path);
    const must = place && own.objects > 0 && place.objects > 0 ? always(place) : [];
    const missing = must
      .filter((key) => own.keys.get(key) !== own.objects && !skipped(`${path}.${key}`))
      .map((key) => `${path}.${key}: missing`);
    return [...typeProblem(path, own, recorded), ...nullProblem(path, own, recorded), ...missing];
  });
}
