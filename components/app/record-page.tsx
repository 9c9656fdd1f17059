import { useContext } from 'preact/hooks';
import type { Route } from '../../lib/view/route';
import { LivePopup } from '../live-popup';
import { DoorsContext } from './doors';

/** A record or song that was looked for: the same as on its own page. */
export function RecordPage({ route }: { route: Extract<Route, { view: 'record' }> }) {
  const view = useContext(DoorsContext)?.record(route);
  return view ? <LivePopup view={view} subject={route.subject} /> : null;
}
