import type { RowAnchor } from '../sites/site';
import { briefOfPage, type PageBrief } from './brief-of-page';
import { type Found, findOn, partsOn } from './found';
import type { MarkPlace, MarkWords } from './marks';
import type { CardRequest, ShownPage } from './page-handle';
import type { Connect } from './port';
import { createRoom, type Room } from './room';
import { type RowsOnPage, rowsOnPage } from './row-names';
import { askWords, headerWords, rowWords } from './words';

/** One view of a page: from when it has tied itself to its address until it is left. */
export interface PageView {
  /** The marks that belong on the page as it is drawn now, and the parts that this depends on. */
  look(root: Document): { places: MarkPlace[]; parts: Element[] };
  /** The line of the record was pressed, or the mark of a track; the card that is wanted, if any. */
  press(track: string | undefined): Pick<CardRequest, 'subject' | 'claims' | 'track'> | undefined;
  /** The window has another width. */
  resized(): void;
  /** The page is looked at again. */
  wake(): void;
  close(): void;
}

/** `names`: by track, of all pages of this visit. */
export function viewPage(page: ShownPage, connect: Connect, names: Map<string, string[]>, changed: () => void): PageView {
  const { subject, claims, anchors, asked } = page;
  const { site, kind, id } = subject.ref;
  const isList = kind === 'playlist' || kind === 'artist';
  const brief: PageBrief | undefined = isList ? undefined : briefOfPage(connect, page, changed);
  const rows: RowsOnPage = rowsOnPage({ site, urlOf: anchors.trackUrl, connect, asked, names, changed });
  const [headerRoom, rowRoom, playingRoom] = [createRoom(), createRoom(), createRoom()];
  const ask = askWords();
  let isPressed = false;

  const own = new Set(kind === 'album' ? subject.facts?.tracks.map((track) => track.id) : []);
  /** What is known from before counts until the answer is there: then a track that it leaves blank is blank. */
  function namesOf(track: string): string[] {
    const { state, tracks } = brief?.brief ?? {};
    return tracks?.[track] ?? (state === 'done' && own.has(track) ? [] : (rows.namesOf(track) ?? []));
  }

  function lineOf(place: Element): MarkWords | undefined {
    if (isList) return rows.wants && (rows.wants === 'asleep' ? ask.rows : ask.rest);
    const { made: answered = [], state = 'asking' } = brief?.brief ?? {};
    const made = answered.length === 0 && kind === 'track' ? namesOf(id) : answered;
    if (made.length > 0) return headerRoom.words(made, headerWords, headerRoom.below(place));
    return isPressed || state === 'asleep' ? ask.record : undefined;
  }

  function headerMark({ header }: Found): MarkPlace[] {
    const words = header && lineOf(header);
    return header && words ? [{ place: header, words }] : [];
  }

  function rowMarks({ rows: drawn, playing }: Found): MarkPlace[] {
    const markOf = (anchor: RowAnchor, room: Room): MarkPlace[] => {
      const made = namesOf(anchor.trackId);
      const words = () => room.words(made, rowWords, room.beside(anchor));
      return made.length > 0 ? [{ place: anchor.place, track: anchor.trackId, words: words() }] : [];
    };
    return [...drawn.flatMap((row) => markOf(row, rowRoom)), ...(playing ? markOf(playing, playingRoom) : [])];
  }

  return {
    look(root) {
      const found = findOn(root, anchors);
      const answered = brief?.brief?.tracks ?? {};
      const foreign = found.rows.filter(({ trackId }) => answered[trackId] === undefined);
      const playing = found.playing && answered[found.playing.trackId] === undefined ? [found.playing] : [];
      // Who made the page's own track may be known from its album.
      const self = kind === 'track' && found.header ? [{ trackId: id, place: found.header, box: found.header }] : [];
      rows.see(isList ? [...foreign, ...playing] : playing, isList ? [] : [...self, ...foreign]);
      return { places: [...headerMark(found), ...rowMarks(found)], parts: partsOn(root, anchors, found) };
    },
    press(track) {
      if (track && !brief?.brief?.tracks[track])
        return { subject: { ref: { site, kind: 'track', id: track, url: anchors.trackUrl(track) } }, claims: [] };
      if (track) return { subject, claims, track };
      if (isList) {
        rows.press();
        return undefined;
      }
      isPressed = true;
      if (brief?.brief?.state === 'asleep') brief.press();
      return { subject, claims };
    },
    resized() {
      for (const room of [headerRoom, rowRoom, playingRoom]) room.forget();
    },
    wake() {
      brief?.wake();
      rows.wake();
    },
    close() {
      brief?.close();
      rows.close();
    },
  };
}
