import { useLayoutEffect, useState } from 'preact/hooks';
import type { Shown } from '../lib/view/shown';

/** The value as it is now; the component draws itself anew when it changes. */
export function useShown<T>(source: Shown<T> | undefined): T | undefined {
  const [value, set] = useState(source?.value);
  useLayoutEffect(() => {
    const hear = () => set(() => source?.value);
    hear();
    return source?.subscribe(hear);
  }, [source]);
  return value;
}
