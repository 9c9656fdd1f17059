import { useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 2_400;

/** What has just become of a press; empty again after a moment. */
export function useSaid(): [said: string, say: (words: string) => void] {
  const [{ words }, say] = useState({ words: '' });
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => say({ words: '' }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return [words, (next) => say({ words: next })];
}
