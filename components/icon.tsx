import { useContext } from 'preact/hooks';
import { MoreParts } from './more-parts';

/** Plain line drawings of our own on a 16-unit grid; no brand's logo. */
const SHAPES: Record<string, string> = {
  instagram:
    'M4.5 2h7A2.5 2.5 0 0 1 14 4.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5v-7A2.5 2.5 0 0 1 4.5 2Z M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z M11.4 4.6h.01',
  x: 'M3 3l10 10 M13 3 3 13',
  tiktok: 'M9 2v8.5a2.8 2.8 0 1 1-2.8-2.8 M9 2c.2 2 1.7 3.4 3.7 3.5',
  youtube: 'M3.5 4h9A1.5 1.5 0 0 1 14 5.5v5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 10.5v-5A1.5 1.5 0 0 1 3.5 4Z M7 6.3v3.4L9.8 8 7 6.3Z',
  website: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z M2 8h12 M8 2c2 2 2.5 4 2.5 6S10 12 8 14C6 12 5.5 10 5.5 8S6 4 8 2Z',
  open: 'M6 3.5H3.5v9h9V10 M9 3.5h3.5V7 M12.5 3.5 7.5 8.5',
  copy: 'M6 6h6.5v7H6Z M3.5 10.5V3H10',
  done: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  fold: 'M6 4l4 4-4 4',
};

/** Decorative: the words beside it say the same. An unknown platform gets the globe. */
export function Icon({ name, class: className = 'icon' }: { name: string; class?: string }) {
  const { shapes } = useContext(MoreParts);
  return (
    <svg class={className} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name] ?? shapes?.[name] ?? SHAPES['website']} />
    </svg>
  );
}
