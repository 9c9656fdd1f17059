import { createContext } from 'preact';

/** What a surface lends its components, since they know no browser. */
export interface Surroundings {
  /** Address of a place in the guide: `role-producer`, `executive`, `find`. Undefined where the surface cannot link there. */
  guide(place: string): string | undefined;
}

export const Surroundings = createContext<Surroundings>({ guide: () => undefined });
