import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from '../../lib/view/route';

/** The route of the address, as the browser's own history has it. */
export function useRoute(): Route {
  const [hash, set] = useState(location.hash);
  useEffect(() => {
    const hear = () => set(location.hash);
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return routeOf(hash);
}

/** Without a new step in the history: what is typed is not gone back through letter by letter. */
export function replaceHash(hash: string): void {
  if (hash === location.hash) return;
  history.replaceState(history.state, '', hash);
  dispatchEvent(new Event('hashchange'));
}
