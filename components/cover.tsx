import { useState } from 'preact/hooks';

/** The page's own cover; where it has none, or it does not load, the first letters on a plain sleeve. */
export function Cover({ src, title }: { src: string | undefined; title: string }) {
  const [failed, setFailed] = useState<string>();
  if (src && src !== failed) {
    return <img class="cover" src={src} alt="" width="64" height="64" referrerpolicy="no-referrer" onError={() => setFailed(src)} />;
  }
  return (
    <span class="cover cover--plain" aria-hidden="true">
      {initialsOf(title)}
    </span>
  );
}

const initialsOf = (title: string): string =>
  title
    .split(/\s+/)
    .flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? [])
    .slice(0, 2)
    .join('')
    .toUpperCase();
