import type { SurfaceMessage } from '../messages';

/** The line between a surface and the background. What arrives is untrusted until a schema has seen it. */
export interface SurfacePort {
  post(message: SurfaceMessage): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when the other side has gone; not after our own `disconnect`. */
  onDisconnect(listener: () => void): void;
  disconnect(): void;
}
