import type { CatalogueTrack } from '../catalogue';
import type { CatalogueCredits, CatalogueName } from '../credits';
import { creditRow, type DialogWords, type Rows } from './dialogs';
import { artistLinks, element, link } from './element';

/** One row per person with all roles, as the panel shows them. */
function rowsOf(credits: CatalogueCredits, { groups }: DialogWords): Rows {
  const roles = new Map<string, { name: CatalogueName; words: string[] }>();
  for (const key of ['performed', 'written', 'produced'] as const) {
    for (const name of credits[key]) {
      const known = roles.get(name.id ?? name.name) ?? { name, words: [] };
      known.words.push(groups[key]);
      roles.set(name.id ?? name.name, known);
    }
  }
  return [...roles.values()].map(({ name, words }) => ({ ...name, roles: words.join(', ') }));
}

/** The panel about the track that plays: its title, its artist, its credits. */
export function nowPlayingPanel(track: CatalogueTrack, credits: CatalogueCredits, words: DialogWords): HTMLElement {
  const uri = `?uid=demo&uri=${encodeURIComponent(`spotify:track:${track.id}`)}`;
  const title = element('div', {}, [link(`/album/${track.album}${uri}`, {}, [track.title]), ...artistLinks(track.artists, {})]);
  const all = element('button', {}, ['Show all']);
  const heading = element('div', {}, [element('h2', {}, [words.credits]), all]);
  const section = element('section', {}, [heading, ...rowsOf(credits, words).map(creditRow)]);
  return element('aside', { id: 'Desktop_PanelContainer_Id', 'aria-label': 'Now playing view' }, [
    element('div', { 'data-testid': 'NPV_Panel_OpenDiv' }, [title, section]),
  ]);
}
