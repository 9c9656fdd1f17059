import { type RowsMessage, type RowsUpdate, rowsMessageSchema } from '../messages';
import type { BackgroundPort } from '../messaging';
import { type AskingTab, type LookUpMode, mayLookUp, type Trigger } from '../resolve/gate';

/** A track in a list: its id at the site, and the address that data services know. */
export type Row = RowsMessage['rows'][number];
/** Names by track id; nobody = empty. */
export type Names = Record<string, string[]>;

export interface RowParts {
  tabOf(tabId: number | undefined): Promise<AskingTab>;
  lookUpMode(): Promise<LookUpMode>;
  /** Names that are kept from before. */
  known(site: string, ids: string[]): Promise<Names>;
  keep(site: string, names: Names): Promise<void>;
  /** The recording that each row is linked to, by row id; those that are linked to none are missing. At most one request. May reject. */
  linked(rows: Row[], signal: AbortSignal): Promise<Map<string, string>>;
  /** Who made the recording of this key; undefined = could not be asked. At most one request. */
  makersOf(site: string, row: Row, key: string, signal: AbortSignal): Promise<string[] | undefined>;
}

export interface RowDesk {
  /** The background's end of the port of a page's rows. Unreadable messages are ignored. */
  serve(port: BackgroundPort): void;
  /** Whether any of these rows has names, asking about a few of them where that may be; `asked` = how many were asked about. */
  anyKnown(site: string, rows: Row[], tabId: number | undefined, signal: AbortSignal): Promise<{ isAny: boolean; asked: number }>;
}

/** A list that is linked to nothing known so far is given up after so many rows. */
const MOST_TRIED = 3;

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

export function createRowDesk(parts: RowParts): RowDesk {
  const mayAsk = async (look: Trigger, tabId: number | undefined): Promise<boolean> =>
    mayLookUp(look, await parts.tabOf(tabId), await parts.lookUpMode());

  /** A private window gets to see nothing from before. */
  const knownIn = async (site: string, rows: Row[], tabId: number | undefined): Promise<Names> =>
    (await parts.tabOf(tabId)).private
      ? {}
      : parts
          .known(
            site,
            rows.map(({ id }) => id),
          )
          .catch(() => ({}));

  async function ask(site: string, row: Row, key: string, tabId: number | undefined, signal: AbortSignal): Promise<string[] | undefined> {
    const names = await parts.makersOf(site, row, key, signal);
    if (names && !(await parts.tabOf(tabId)).private) await parts.keep(site, { [row.id]: names }).catch(() => undefined);
    return names;
  }

  function serve(port: BackgroundPort): void {
    const gone = new AbortController();
    const { signal } = gone;
    const links = new Map<string, string>();
    let turn: Promise<unknown> = Promise.resolve();
    const say = (update: Partial<Omit<RowsUpdate, 'type'>>) => {
      if (!signal.aborted) port.post({ type: 'rows/update', rows: {}, linked: [], asleep: false, ...update } satisfies RowsUpdate);
    };

    async function link(rows: Row[]): Promise<string[]> {
      const found = await parts.linked(rows, signal).catch(() => new Map<string, string>());
      for (const [id, key] of found) links.set(id, key);
      return [...found.keys()];
    }

    async function see({ site, rows, look }: Extract<RowsMessage, { type: 'rows/see' }>): Promise<void> {
      const known = await knownIn(site, rows, port.tabId);
      if (!isEmpty(known)) say({ rows: known });
      const rest = rows.filter(({ id }) => known[id] === undefined);
      if (rest.length === 0 || !look) return;
      if (!(await mayAsk(look, port.tabId))) return say({ asleep: true });
      say({ linked: await link(rest) });
    }

    async function stay({ site, rows, look }: Extract<RowsMessage, { type: 'rows/stay' }>): Promise<void> {
      if (!(await mayAsk(look, port.tabId))) return say({ asleep: true });
      // After a restart of the background nothing is known of what it linked; the look-up is kept.
      const lost = rows.filter(({ id }) => !links.has(id));
      if (lost.length > 0) await link(lost);
      for (const row of rows) {
        const key = links.get(row.id);
        const names = key && !signal.aborted ? await ask(site, row, key, port.tabId, signal) : undefined;
        if (names) say({ rows: { [row.id]: names } });
      }
    }

    port.onMessage((raw) => {
      const { success, data } = rowsMessageSchema.safeParse(raw);
      if (!success) return;
      if (data.type === 'rows/see') return void see(data).catch(console.error);
      // One row after the other: the host has a pace, and who scrolls on wants the rows that they see then.
      turn = turn.then(() => stay(data)).catch(console.error);
    });
    port.onDisconnect(() => gone.abort());
  }

  return {
    serve,
    async anyKnown(site, rows, tabId, signal) {
      const known = await knownIn(site, rows, tabId);
      if (Object.values(known).some((names) => names.length > 0)) return { isAny: true, asked: 0 };
      if (!(await mayAsk('auto', tabId))) return { isAny: false, asked: 0 };
      const links = await parts.linked(rows, signal).catch(() => new Map<string, string>());
      const linked = rows.filter(({ id }) => links.has(id)).slice(0, MOST_TRIED);
      for (const [at, row] of linked.entries()) {
        const names = signal.aborted ? [] : await ask(site, row, links.get(row.id) ?? '', tabId, signal);
        if (names && names.length > 0) return { isAny: true, asked: at + 1 };
      }
      return { isAny: false, asked: linked.length };
    },
  };
}
