import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a file, as the compiler would see it. `target` is a path of this project, or a package's name. */
export interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

// import … from '…', export … from '…', import '…', import('…'); a type-only form starts with "type" or names only types.
const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

export function importsIn(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/[^\n]*/g, '$1');
  return [...code.matchAll(STATEMENT)].flatMap(([, type, names, from, dynamic]) => {
    const written = from ?? dynamic;
    if (!written) return [];
    return [{ file, target: resolveImport(file, written), typeOnly: type !== undefined || onlyTypes(names) }];
  });
}

/** `{ type A, type B } from` imports nothing at run time. */
function onlyTypes(names: string | undefined): boolean {
  const [, before = '', list = ''] = /^([^{]*)\{([^}]*)\}/.exec(names ?? '') ?? [];
  return list !== '' && !/\w/.test(before) && list.split(',').every((each) => /^\s*(?:type\s.*)?$/s.test(each));
}

function resolveImport(file: string, written: string): string {
  if (written.startsWith('@/') || written.startsWith('~/')) return written.slice(2);
  return written.startsWith('.') ? normalize(join(dirname(file), written)).replaceAll('\\', '/') : written;
}

/** Every TypeScript file of these folders, relative to the project. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')),
  );
}

export const allImports = (...folders: string[]): Import[] =>
  sourceFiles(...folders).flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));
