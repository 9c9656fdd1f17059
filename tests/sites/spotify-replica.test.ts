import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { RawClaim } from '../../lib/model/subject';
import { spotify } from '../../lib/sites/spotify';
import { catalogue } from '../replica/player/catalogue';
import { WORDS } from '../replica/player/client/dialogs';
import { player } from '../replica/player/player-pages';
import { inShort } from './spotify-stage';

interface Opened {
  click(selector: string): void;
  claims(): RawClaim[];
}

/** The replica's own page with its own script running. */
async function openReplica(path: string): Promise<Opened> {
  const url = new URL(path, 'https://open.spotify.com');
  const window = new Window({
    url: url.href,
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.document.write(String(player({ method: 'GET', url, body: '' })?.body));
  await window.happyDOM.waitUntilComplete();
  // happy-dom has its own types for the same standard. https://github.com/capricorn86/happy-dom/wiki
  const root = window.document as unknown as Document;
  const ref = spotify.identify(url);
  return {
    click: (selector) => root.querySelector<HTMLElement>(selector)?.click(),
    claims: () => (ref && spotify.read(ref, root, false)?.claims) ?? [],
  };
}

const idOf = (title: string): string => catalogue.albums.find((album) => album.title === title)?.id ?? '';
const thirdRow = '[aria-rowindex="4"] [data-testid="more-button"]';

describe('the replica’s player', () => {
  it('claims nothing while nothing is open', async () => {
    expect((await openReplica(`/album/${idOf('Night Ferry')}`)).claims()).toEqual([]);
  });

  it.each(Object.entries(WORDS))('gives the credits of a dialog in every language: %s', async (language, { groups }) => {
    const page = await openReplica(`/album/${idOf('Night Ferry')}?labels=${language}`);
    page.click(thirdRow);
    expect(inShort(page.claims())).toEqual([
      `${groups.performed}: Ada Quill`,
      `${groups.performed}: Nadia Brightwater`,
      `${groups.written}: Ada Quill`,
      `${groups.produced}: Juno Park`,
      `${groups.produced}: Theo Lund`,
      `${groups.produced}: Gio Tarrantel`,
    ]);
    expect(new Set(page.claims().map(({ tracks }) => tracks?.join()))).toEqual(new Set(['1-3']));
    page.click('[data-close]');
    expect(page.claims()).toEqual([]);
  });

  it('gives the credits of the panel on the page of the album that plays, and on no other', async () => {
    const [playing, other] = await Promise.all(['Open Door', 'Night Ferry'].map((title) => openReplica(`/album/${idOf(title)}`)));
    for (const page of [playing, other]) page?.click('[data-testid="control-button-npv"]');
    expect(inShort(playing?.claims() ?? [])).toEqual(['Performed by: The Lantern Parade', 'Written by: Maren Bellamoor']);
    expect(playing?.claims().map(({ tracks }) => tracks)).toEqual([['1-40'], ['1-40']]);
    expect(other?.claims()).toEqual([]);
  });

  it('gives the addresses of the dialog about an artist', async () => {
    const page = await openReplica(`/artist/${catalogue.albums[0]?.artist.id}`);
    page.click('[data-testid="action-bar"] [data-testid="more-button"]');
    expect(inShort(page.claims())).toEqual(['Instagram: Ada Quill', 'Wikipedia: Ada Quill']);
  });
});
