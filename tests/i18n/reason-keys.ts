import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sourceFiles } from '../imports';
import { each } from './code-keys';

/** Functions whose first argument is a reason's key, and the endings that they put to it. */
const MAKERS = new Map([
  ['alsoReasons', ['', '-release', '-here']],
  ['besideOthers', ['', '-unnamed']],
  ['besideCraft', ['', '-some']],
  ['elsewhere', ['-other', '-unplaced']],
  ['listed', ['']],
  ['told', ['']],
]);

/** Tables from something else to a reason's key. */
const TABLES = new Set(['AT_THE_LABEL']);

/** Keys of every reason and remark that readings can give, as the code spells them. */
export const reasonKeys = (): Set<string> =>
  new Set(sourceFiles('lib/readings').flatMap((file) => reasonKeysIn(file, readFileSync(file, 'utf8'))));

export function reasonKeysIn(file: string, text: string): string[] {
  const keys: string[] = [];
  each(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'key') keys.push(...literals(node.initializer));
    if (ts.isCallExpression(node)) keys.push(...made(node));
    if (ts.isVariableDeclaration(node) && TABLES.has(node.name.getText())) keys.push(...tabled(node));
  });
  return keys;
}

function made({ expression, arguments: [key] }: ts.CallExpression): string[] {
  const endings = MAKERS.get(expression.getText()) ?? [];
  return key && ts.isStringLiteral(key) ? endings.map((ending) => key.text + ending) : [];
}

function tabled(table: ts.VariableDeclaration): string[] {
  const keys: string[] = [];
  each(table, (node) => {
    if (ts.isArrayLiteralExpression(node)) keys.push(...node.elements.slice(1).flatMap(literals));
  });
  return keys;
}

function literals(node: ts.Expression): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literals);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap(literals);
  return [];
}
