import { createContext } from 'preact';

/** What a surface lends its components, since they know no browser. */
export interface Surroundings {
  /** Address of a place in the guide: `role-producer`, `executive`, `find`. Undefined where the surface cannot link there. */
  guide(place: string): string | undefined;
  /** What stands before "#" in addresses of other views: empty on the surface itself. Absent = there are none to go to. */
  views?: string;
}

export const Surroundings = createContext<Surroundings>({ guide: () => undefined });
