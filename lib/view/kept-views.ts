interface Closable {
  /** It went away too often: only another one helps. */
  lost: { readonly value: boolean };
  close(): void;
}

/** Opens a view for an address once and keeps the last few, so that going back finds them as they were. */
export function keptViews<Route, View extends Closable>(keyOf: (route: Route) => string, open: (route: Route) => View, most = 8) {
  const views = new Map<string, View>();
  return (route: Route): View => {
    const key = keyOf(route);
    const known = views.get(key);
    const view = known && !known.lost.value ? known : open(route);
    views.delete(key);
    views.set(key, view);
    for (const [oldest, gone] of [...views].slice(0, Math.max(0, views.size - most))) {
      views.delete(oldest);
      gone.close();
    }
    return view;
  };
}
