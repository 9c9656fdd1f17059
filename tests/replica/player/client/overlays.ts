import type { Catalogue, CatalogueTrack } from '../catalogue';
import type { CatalogueCredits } from '../credits';
import { aboutDialog, creditsDialog, type DialogWords, groupsOf, wordsOf } from './dialogs';
import { nowPlayingPanel } from './panel';

const SOURCE = 'Low Tide Rec.';
const NO_CREDITS: CatalogueCredits = { performed: [], written: [], produced: [] };

const idAfter = (kind: string, address: string): string => new RegExp(`/${kind}/([A-Za-z0-9]{22})`).exec(address)?.[1] ?? '';

/** The dialog behind a "more" button: credits of its row, else of the page's track; on an artist page the About dialog. */
function dialogOf(button: Element, { tracks, credits, links }: Catalogue, words: DialogWords): HTMLElement | undefined {
  const href = button.closest('[role="row"]')?.querySelector('a[href*="/track/"]')?.getAttribute('href');
  const track = tracks.find(({ id }) => id === idAfter('track', href ?? location.pathname));
  const held = track && credits[track.id];
  if (track) return held && creditsDialog(track.title, groupsOf(held, words), words, SOURCE);
  const artist = tracks.flatMap(({ artists }) => artists).find(({ id }) => id === idAfter('artist', location.pathname));
  return artist && aboutDialog(artist.name, links[artist.id] ?? []);
}

const openPanel = (): HTMLElement | null => document.getElementById('Desktop_PanelContainer_Id');

export interface Overlays {
  /** Draws the open panel again: another track plays. */
  refreshPanel(): void;
}

/** Dialogs and the panel open on a click and stay until they are closed. `?labels=es` of the first address chooses their language. */
export function openOnClick(catalogue: Catalogue, playing: () => CatalogueTrack): Overlays {
  const words = wordsOf(new URLSearchParams(location.search).get('labels'));
  const panel = () => nowPlayingPanel(playing(), catalogue.credits[playing().id] ?? NO_CREDITS, words);
  const togglePanel = () => {
    const open = openPanel();
    if (open) open.remove();
    else document.querySelector('[data-testid="root"]')?.append(panel());
  };
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if (button.dataset['testid'] === 'control-button-npv') togglePanel();
    const dialog = button.dataset['testid'] === 'more-button' ? dialogOf(button, catalogue, words) : undefined;
    if (!dialog) return;
    for (const open of document.querySelectorAll('[role="dialog"]')) open.remove();
    document.body.append(dialog);
  });
  return { refreshPanel: () => openPanel()?.replaceWith(panel()) };
}
