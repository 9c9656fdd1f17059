import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { type Answer, type Asked, page } from '../answer';
import { catalogue } from './catalogue';
import { headMarkup, headOf } from './head';
import { PLAYER_STYLE } from './style';

const PATH = /^\/(?:intl-[\w-]+\/)?(album|track|artist|playlist)\/([A-Za-z0-9]{22})$/;
/** Modules of the page's own script, each after those it imports. */
const MODULES = [
  'element',
  'look',
  'rows',
  'grid',
  'header',
  'dialogs',
  'panel',
  'bar',
  'frame',
  'views',
  'overlays',
  'changes',
  'navigation',
];

const plainScript = (name: string): string => {
  const source = readFileSync(new URL(`client/${name}.ts`, import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 } });
  return outputText
    .replace(/^import .*;$/gm, '')
    .replace(/^export (?=(?:const|function|async|class|let)\b)/gm, '')
    .replace(/^export \{.*\};$/gm, '');
};

let script: string | undefined;
/** One inline script, as a page without a loader would carry it. */
function playerScript(): string {
  script ??= `(() => {\n'use strict';\n${MODULES.map(plainScript).join('\n')}\nstart();\n})();`;
  return script;
}

const body = (nonce: string): string => `<body><div id="main"></div>
<script id="catalogue" type="application/json">${JSON.stringify(catalogue).replaceAll('<', '\\u003c')}</script>
<script nonce="${nonce}">${playerScript()}</script></body>`;

/** `?theme=light` and `?dir=rtl` of the first address, which stay through every navigation. */
function rootAttributes({ searchParams }: URL): string {
  const theme = searchParams.get('theme') === 'light' ? ' data-theme="light"' : '';
  return `lang="en" dir="${searchParams.get('dir') === 'rtl' ? 'rtl' : 'ltr'}"${theme}`;
}

/** A player of one page: the head describes the asked address and is never touched again, the rest is drawn by the script. */
export function player({ url }: Asked): Answer | undefined {
  const [, kind, id] = PATH.exec(url.pathname) ?? [];
  const head = kind && id ? headOf(catalogue, kind, id) : undefined;
  if (!head && url.pathname !== '/') return undefined;
  const markup = head ? headMarkup(head) : '<meta charSet="utf-8"/><title>Spotify - Web Player</title>';
  return page(
    (nonce) =>
      `<!DOCTYPE html><html ${rootAttributes(url)}><head>${markup}<style nonce="${nonce}">${PLAYER_STYLE}</style></head>${body(nonce)}</html>`,
  );
}
