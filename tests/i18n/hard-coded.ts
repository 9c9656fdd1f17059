import ts from 'typescript';
import { sourceFiles } from '../imports';
import { each } from './code-keys';

const parse = (file: string, code: string) =>
  ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Attributes whose value people see or hear. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'summary']);
const holdsWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Words that a component says itself instead of having them from the texts: "file: words". */
export function hardCodedIn(file: string, code: string): string[] {
  const found: string[] = [];
  each(parse(file, code), (node) => {
    if (ts.isJsxText(node) && holdsWords(node.text)) found.push(`${file}: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) found.push(...literalsIn(file, node.initializer));
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) found.push(...literalsIn(file, node.expression));
  });
  return found;
}

/** Literals that are shown as they are: not what is handed to a function, and not what is merely compared. */
function literalsIn(file: string, node: ts.Node): string[] {
  if (ts.isCallExpression(node) || ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isElementAccessExpression(node))
    return [];
  if (ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText())) return [];
  if (ts.isStringLiteralLike(node)) return holdsWords(node.text) ? [`${file}: ${node.text}`] : [];
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return parts.filter(holdsWords).map((part) => `${file}: ${part}`);
  }
  const inside: string[] = [];
  ts.forEachChild(node, (child) => void inside.push(...literalsIn(file, child)));
  return inside;
}

export const componentFiles = (): string[] => sourceFiles('components', 'entrypoints').filter((file) => file.endsWith('.tsx'));
