import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allImports, type Import, importsIn, sourceFiles } from './imports';

/** Folder → what it may import. `types:x` = types of x only. Packages are named; a folder may always import itself. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/model': ['zod/mini'],
  'lib/errors': [],
  'lib/browser': ['webextension-polyfill'],
  'lib/roles': ['lib/model'],
  'lib/platforms': ['lib/model'],
  'lib/readings': ['lib/model', 'lib/roles'],
  'lib/sites': ['types:lib/model'],
  'lib/links': ['types:lib/model'],
  'lib/badges': ['types:lib/sites', 'types:lib/model', 'types:lib/messages', 'lib/i18n'],
  'lib/match': ['lib/model'],
  'lib/search': ['lib/model', 'lib/match', 'types:lib/sources'],
  'lib/net': ['lib/errors', 'lib/browser', 'lib/settings', 'zod/mini', 'idb', 'p-queue'],
  'lib/sources': ['lib/model', 'lib/match', 'lib/roles', 'lib/platforms', 'lib/net', 'lib/errors', 'zod/mini'],
  'lib/resolve': ['lib/model', 'lib/roles', 'lib/readings', 'lib/links', 'lib/search', 'lib/errors', 'types:lib/sources'],
  'lib/library': ['lib/model', 'lib/browser', 'lib/errors', 'idb', 'zod/mini'],
  'lib/settings': ['lib/model', 'lib/browser', 'lib/errors', 'zod/mini'],
  'lib/messages': ['lib/model', 'lib/browser', 'zod/mini'],
  'lib/tabs': ['lib/browser'],
  'lib/messaging': ['lib/model', 'lib/browser', 'lib/messages', 'zod/mini'],
  'lib/kill-points': ['lib/browser', 'types:lib/library', 'types:lib/model', 'types:lib/net', 'zod/mini'],
  'lib/surfaces': ['lib/model', 'lib/messages', 'types:lib/messaging', 'types:lib/library', 'lib/resolve'],
  'lib/view': ['lib/model', 'types:lib/tabs', 'lib/messaging', 'lib/messages', 'lib/roles', 'lib/platforms', 'lib/i18n', 'papaparse'],
  'lib/i18n': ['types:#words'],
  components: [
    ...['lib/model', 'lib/roles', 'lib/platforms', 'lib/view', 'lib/i18n', 'lib/badges', 'types:lib/messaging'],
    ...['types:lib/messages', 'preact', 'preact/hooks', '@tanstack/virtual-core'],
  ],
  'entrypoints/page': ['lib/sites', 'lib/badges', 'types:lib/messages', 'types:lib/model', '#imports'],
  'entrypoints/card': ['components', 'lib/badges', 'lib/i18n', 'types:lib/messages', 'types:lib/messaging', '#imports'],
  'entrypoints/badge': ['lib/badges', 'lib/i18n', 'types:lib/messages', 'types:lib/model', '#imports'],
};

const roomOf = (path: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`))
    .sort((a, b) => b.length - a.length)[0];

/** What breaks the table, in words; undefined = allowed. */
function breach({ file, target, typeOnly }: Import): string | undefined {
  const room = roomOf(file);
  const other = roomOf(target) ?? target;
  if (!room || other === room) return undefined;
  const allowed = MAY_IMPORT[room] ?? [];
  if (allowed.includes(other) || (typeOnly && allowed.includes(`types:${other}`))) return undefined;
  return `${file} (${room}) may not import ${target}`;
}

const imports = allImports('lib', 'components', 'entrypoints');

describe('imports', () => {
  it('follow the table', () => expect(imports.flatMap((each) => breach(each) ?? [])).toEqual([]));

  it.each([
    ['lib/model/x.ts', "import { roles } from '../roles';"],
    ['lib/sites/x.ts', "import { subjectKey } from '../model/subject';"],
    ['lib/sites/x.ts', "const lazy = import('../sources');"],
    ['lib/resolve/x.ts', "import { creditSources } from '@/lib/sources';"],
    ['components/x.tsx', "import { browser } from '../lib/browser';"],
    ['components/x.tsx', "export { createNetwork } from '../lib/net/create-network';"],
    ['entrypoints/page/x.ts', "import * as z from 'zod/mini';"],
  ])('a broken rule fails: %s with %s', (file, code) => expect(importsIn(file, code).map(breach)).toEqual([expect.stringContaining(file)]));

  it('of types are told from imports of values', () => {
    const code = "import type { Track } from '../model/subject';\nimport { type Credit, type Scope } from '../model/credit';";
    expect(importsIn('lib/sites/x.ts', code).map(breach)).toEqual([undefined, undefined]);
  });

  it('have no cycles at run time', () => expect(cycles(imports.filter((each) => !each.typeOnly))).toEqual([]));

  it('of the polyfill stand in one file', () => {
    expect([...new Set(imports.filter((each) => each.target === 'webextension-polyfill').map((each) => each.file))]).toEqual([
      'lib/browser.ts',
    ]);
  });

  it('are found at all', () => expect(imports.length).toBeGreaterThan(100));
});

function cycles(list: Import[]): string[] {
  const files = new Set(sourceFiles('lib', 'components', 'entrypoints'));
  const fileOf = (target: string) => [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => files.has(path));
  const graph = new Map<string, string[]>();
  for (const { file, target } of list) graph.set(file, [...(graph.get(file) ?? []), fileOf(target) ?? []].flat());
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

describe('files', () => {
  it('of entrypoints are wiring: at most 60 lines', () => {
    const long = sourceFiles('entrypoints').filter((file) => readFileSync(file, 'utf8').split('\n').length > 61);
    expect(long).toEqual([]);
  });

  it('have kebab-case names', () => {
    const names = sourceFiles('lib', 'components', 'entrypoints', 'scripts', 'tests').map((file) => file.split('/').pop() ?? '');
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx?$/.test(name))).toEqual([]);
  });

  it('of the registries list every neighbour', () => {
    for (const folder of ['lib/sites', 'lib/roles']) {
      const index = readFileSync(`${folder}/index.ts`, 'utf8');
      const rooms = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      // A folder without an index holds no code: the words of the roles.
      for (const room of rooms.filter(({ name }) => existsSync(`${folder}/${name}/index.ts`)))
        expect(index, folder).toContain(`./${room.name}'`);
    }
    const index = readFileSync('lib/sources/index.ts', 'utf8');
    for (const room of readdirSync('lib/sources', { withFileTypes: true }).filter((entry) => entry.isDirectory()))
      expect(index).toContain(`./${room.name}'`);
  });

  it('give up nowhere on the type checker or the linter', () => {
    const given = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|:\s*any\b|\bas any\b|as unknown as/;
    expect(sourceFiles('lib', 'components', 'entrypoints').filter((file) => given.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
