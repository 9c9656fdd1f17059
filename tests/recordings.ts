import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where recorded answers lie: `RECORDINGS`, or the folder beside the checkout. */
export const RECORDINGS = resolve(process.env['RECORDINGS'] ?? '../shared/recordings');
export const hasRecordings = existsSync(RECORDINGS);
export const NO_RECORDINGS = `recordings folder not found, skipped (${RECORDINGS})`;

interface RecordedResponse {
  method: string;
  url: string | null;
  status: number;
  contentType: string;
  file: string;
  headers?: Record<string, string>;
  match?: 'resources' | 'path' | 'any';
}

/** One case of a recordings folder: where its answers come from. `page` is the address the person is on. */
export interface Case {
  name: string;
  dir: string;
  page: string | null;
  responses: RecordedResponse[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export function readCase(dir: string, name = dir): Case {
  const { page, responses } = readJson(join(dir, 'case.json')) as Pick<Case, 'page' | 'responses'>;
  return { name, dir, page, responses };
}

/** Every folder below `root` that holds a case, by name. */
export function casesBelow(root: string): Case[] {
  if (!existsSync(root)) return [];
  if (existsSync(join(root, 'case.json'))) return [readCase(root)];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('case.json') && statSync(join(root, path)).isFile())
    .map((path) => path.replace(/[/\\]?case\.json$/, '').replaceAll('\\', '/'))
    .sort()
    .map((name) => readCase(join(root, name), name));
}

/**
 * The cases that a server is started with. One case folder or a comma list: first hit wins. A whole folder: the cases of
 * the asked page come first (the one that answers that page itself before others), and of the rest only exact answers count.
 */
export function chooseCases(recordings: string, pageUrl: string): { cases: Case[]; loose: Set<string> } {
  const dirs = recordings.split(',').map((dir) => resolve(dir.trim()));
  if (dirs.every((dir) => existsSync(join(dir, 'case.json')))) {
    const cases = dirs.map((dir) => readCase(dir));
    return { cases, loose: new Set(cases.map((each) => each.name)) };
  }
  const all = dirs.flatMap((dir) => casesBelow(dir));
  const own = all.filter((each) => each.page === pageUrl);
  const answersPage = (each: Case) => each.responses.some((response) => response.url === pageUrl);
  const ordered = [...own.filter(answersPage), ...own.filter((each) => !answersPage(each))];
  return { cases: [...ordered, ...all.filter((each) => !own.includes(each))], loose: new Set(own.map((each) => each.name)) };
}

/** A request's identity: method, host and path exact; the query as a set of pairs, `inc` split into its parts. */
function pairsOf(url: URL): Set<string> {
  const pairs = new Set<string>();
  for (const [key, value] of url.searchParams) {
    if (key === 'inc') for (const part of value.split(/[+ ]/)) pairs.add(`inc=${part}`);
    else pairs.add(`${key}=${value}`);
  }
  return pairs;
}
const sameSet = (a: Set<string>, b: Set<string>) => a.size === b.size && [...a].every((each) => b.has(each));

function matches(recorded: RecordedResponse, method: string, asked: URL): boolean {
  if (!recorded.url || recorded.method !== method) return false;
  const own = new URL(recorded.url);
  if (own.host !== asked.host || own.pathname !== asked.pathname) return false;
  if (recorded.match === 'path' || recorded.match === 'any' || recorded.match === 'resources') return true;
  return sameSet(pairsOf(own), pairsOf(asked));
}

interface UrlList {
  urls: { resource: string }[];
}

/** Gives back only the asked resources, in the list form. */
function onlyAsked(body: string, asked: URL): string {
  const wanted = new Set(asked.searchParams.getAll('resource'));
  const list = JSON.parse(body) as UrlList;
  const urls = list.urls.filter((each) => wanted.has(each.resource));
  return JSON.stringify({ 'url-count': urls.length, 'url-offset': 0, urls });
}

export const NOT_RECORDED = 'x-not-recorded';

/** The recorded answer to a request by the folder's matching rules; 501 with `x-not-recorded: 1` when there is none. */
export function recordedAnswer(cases: Case[], loose: Set<string>, method: string, address: string): Response {
  const asked = new URL(address);
  for (const each of cases) {
    const hit = each.responses.find(
      (recorded) => (loose.has(each.name) || !['any', 'path'].includes(recorded.match ?? '')) && matches(recorded, method, asked),
    );
    if (!hit) continue;
    const body = readFileSync(join(each.dir, hit.file), 'utf8');
    const text = hit.match === 'resources' ? onlyAsked(body, asked) : body;
    return new Response(hit.status === 204 ? null : text, {
      status: hit.status,
      headers: { 'content-type': hit.contentType, ...hit.headers },
    });
  }
  return new Response('not recorded', { status: 501, headers: { [NOT_RECORDED]: '1' } });
}

/** A `fetch` that answers from recordings only; `onMiss` hears of what they do not hold. */
export function recordedFetch(cases: Case[], loose: Set<string>, onMiss: (line: string) => void = () => {}): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const method = init?.method ?? 'GET';
    const answer = recordedAnswer(cases, loose, method, address);
    if (answer.headers.get(NOT_RECORDED)) onMiss(`${method} ${address}`);
    return answer;
  };
}
