import type { PortName } from '../../lib/messages';
import { type BackgroundPort, onPort } from '../../lib/messaging';

type Desk = (port: BackgroundPort) => void;

/** Who serves which port; `others` all those that are not named. Must be called before the background awaits anything. */
export const servePorts = (desks: Partial<Record<PortName, Desk>>, others: Desk): void =>
  onPort((port) => (desks[port.name] ?? others)(port));
