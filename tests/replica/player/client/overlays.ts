import type { Catalogue } from '../catalogue';
import { aboutDialog, creditsDialog, type DialogWords, groupsOf, wordsOf } from './dialogs';
import { playingIn } from './frame';
import { nowPlayingPanel } from './panel';

const SOURCE = 'Low Tide Rec.';

const idAfter = (kind: string, address: string): string => new RegExp(`/${kind}/([A-Za-z0-9]{22})`).exec(address)?.[1] ?? '';

/** The dialog behind a "more" button: credits of its row, else of the page's track; on an artist page the About dialog. */
function dialogOf(button: Element, { tracks, credits, links }: Catalogue, words: DialogWords): HTMLElement | undefined {
  const href = button.closest('[data-testid="tracklist-row"]')?.querySelector('a[href*="/track/"]')?.getAttribute('href');
  const track = tracks.find(({ id }) => id === idAfter('track', href ?? location.pathname));
  const held = track && credits[track.id];
  if (track && held) return creditsDialog(track.title, groupsOf(held, words), words, SOURCE);
  const artist = tracks.flatMap(({ artists }) => artists).find(({ id }) => id === idAfter('artist', location.pathname));
  return artist && aboutDialog(artist.name, links[artist.id] ?? []);
}

function togglePanel(catalogue: Catalogue, words: DialogWords): void {
  const open = document.getElementById('Desktop_PanelContainer_Id');
  const playing = playingIn(catalogue);
  const held = playing && catalogue.credits[playing.id];
  if (open) open.remove();
  else if (playing && held) document.querySelector('[data-testid="root"]')?.append(nowPlayingPanel(playing, held, words));
}

/** Dialogs and the panel open on a click and stay until they are closed. `?labels=es` of the first address chooses their language. */
export function openOnClick(catalogue: Catalogue): void {
  const words = wordsOf(new URLSearchParams(location.search).get('labels'));
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if (button.dataset['testid'] === 'control-button-npv') togglePanel(catalogue, words);
    const dialog = button.dataset['testid'] === 'more-button' ? dialogOf(button, catalogue, words) : undefined;
    if (!dialog) return;
    for (const open of document.querySelectorAll('[role="dialog"]')) open.remove();
    document.body.append(dialog);
  });
}
