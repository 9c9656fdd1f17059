import type { CatalogueCredits, CatalogueName, GroupKey } from '../credits';
import { element, link } from './element';

/** The words of a dialog in one language. Nobody has recorded the real ones beyond English: plausible, not proven. */
export interface DialogWords {
  credits: string;
  source: string;
  groups: Record<GroupKey, string>;
}

export const WORDS = {
  en: { credits: 'Credits', source: 'Source', groups: { performed: 'Performed by', written: 'Written by', produced: 'Produced by' } },
  es: {
    credits: 'Créditos',
    source: 'Fuente',
    groups: { performed: 'Interpretado por', written: 'Escrito por', produced: 'Producido por' },
  },
  tr: { credits: 'Künye', source: 'Kaynak', groups: { performed: 'Seslendiren', written: 'Yazan', produced: 'Yapımcı' } },
} satisfies Record<string, DialogWords>;

export const wordsOf = (language: string | null): DialogWords => Object.entries(WORDS).find(([each]) => each === language)?.[1] ?? WORDS.en;

const nameOf = ({ id, name }: CatalogueName): HTMLElement =>
  id ? link(`/artist/${id}`, { dir: 'auto' }, [name]) : element('span', { 'data-encore-id': 'text', dir: 'auto' }, [name]);

/** A modal dialog: its heading, a button that closes it, its content. */
function modal(heading: string, content: HTMLElement[]): HTMLElement {
  const close = element('button', { 'aria-label': 'Close', 'data-close': '' }, ['×']);
  const bar = element('div', { class: 'dialog-head' }, [element('h1', { 'data-encore-id': 'text' }, [heading]), close]);
  const dialog = element('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': heading }, [bar, ...content]);
  close.addEventListener('click', () => dialog.remove());
  return dialog;
}

export type Groups = { label: string; names: CatalogueName[] }[];

/** Credits in blocks of a label and names; a group without names is left out. */
export function creditsDialog(title: string, groups: Groups, words: Pick<DialogWords, 'credits' | 'source'>, source: string): HTMLElement {
  const blocks = groups
    .filter(({ names }) => names.length > 0)
    .map(({ label, names }) => element('div', {}, [element('p', { 'data-encore-id': 'text' }, [label]), ...names.map(nameOf)]));
  const heading = element('p', { 'data-encore-id': 'text', dir: 'auto' }, [title]);
  const last = element('p', { 'data-encore-id': 'text' }, [`${words.source}: ${source}`]);
  return modal(words.credits, [element('div', {}, [heading, ...blocks, last])]);
}

export const groupsOf = (credits: CatalogueCredits, { groups }: DialogWords): Groups =>
  (['performed', 'written', 'produced'] as const).map((key) => ({ label: groups[key], names: credits[key] }));

/** A person's roles, one row: the form of 2026, in the dialog and in the panel. */
export type Rows = (CatalogueName & { roles: string })[];

export const creditRow = ({ roles, ...name }: Rows[number]): HTMLElement =>
  element('div', {}, [nameOf(name), element('span', { 'data-encore-id': 'text' }, [roles])]);

/** Rows of names and roles under the names of their groups. */
export function rowsDialog(title: string, groups: { label: string; rows: Rows }[], words: Pick<DialogWords, 'credits'>): HTMLElement {
  const sections = groups.map(({ label, rows }) => element('section', {}, [element('h2', {}, [label]), ...rows.map(creditRow)]));
  return modal(words.credits, [element('div', {}, [element('p', { dir: 'auto' }, [title]), ...sections])]);
}

export function aboutDialog(name: string, links: { name: string; url: string }[]): HTMLElement {
  const listed = links.map((each) => link(each.url, { target: '_blank', rel: 'noopener' }, [each.name]));
  return modal(name, [element('p', {}, ['A sample artist; see https://www.example.org/.']), element('div', { class: 'links' }, listed)]);
}
