import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sourceFiles } from '../imports';

/** Text keys that code asks for: whole ones, the beginnings of those that are put together, and what cannot be followed. */
export interface CodeKeys {
  whole: string[];
  heads: string[];
  unclear: string[];
}

/** The layer itself asks where its texts come from, and passes on whatever key it is given. */
const LAYER = 'lib/i18n/messages.ts';
const asking = (file: string): string[] => (file === LAYER ? ['read'] : ['t', 'translate']);

export function keysIn(file: string, text: string): CodeKeys {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const names = asking(file);
  const keys: CodeKeys = { whole: [], heads: [], unclear: [] };
  each(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !names.includes(node.expression.text)) return;
    const [key] = node.arguments;
    if (key) collect(key, keys);
  });
  return keys;
}

function collect(node: ts.Expression, keys: CodeKeys): void {
  if (ts.isStringLiteralLike(node)) keys.whole.push(node.text);
  else if (ts.isTemplateExpression(node)) keys.heads.push(node.head.text);
  else if (ts.isConditionalExpression(node)) for (const branch of [node.whenTrue, node.whenFalse]) collect(branch, keys);
  else keys.unclear.push(node.getText());
}

export function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => each(child, visit));
}

export function keysInCode(): CodeKeys {
  const all = sourceFiles('components', 'entrypoints', 'lib', 'scripts').map((file) => keysIn(file, readFileSync(file, 'utf8')));
  return {
    whole: [...new Set(all.flatMap(({ whole }) => whole))],
    heads: [...new Set(all.flatMap(({ heads }) => heads))],
    unclear: all.flatMap(({ unclear }) => unclear),
  };
}
