import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Props<Item> {
  items: Item[];
  keyOf: (item: Item) => string;
  /** Usual height of one, in px: the true ones are measured as they come into sight. */
  height: number;
  children: (item: Item) => ComponentChildren;
}

/** Up to here every row is in the page: the browser's own search finds them all. */
const MOST_IN_PAGE = 200;

/** A list that holds only the rows near the visible part once it is long. */
export function LongList<Item>(props: Props<Item>) {
  const { items, keyOf, children } = props;
  if (items.length > MOST_IN_PAGE) return <VirtualList {...props} />;
  return (
    <ul class="rows">
      {items.map((item) => (
        <li class="long__row" key={keyOf(item)}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

function VirtualList<Item>({ items, keyOf, height, children }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const virtual = useVirtual(list, items.length, height, (at) => keyOf(items[at] as Item));
  return (
    <ul class="rows long" ref={list} style={{ height: `${virtual.getTotalSize()}px` }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              class="long__row long__row--placed"
              key={key}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              ref={virtual.measureElement}
              style={{ translate: `0 ${start - virtual.options.scrollMargin}px` }}
            >
              {children(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}

type RowVirtualizer = Virtualizer<HTMLElement, HTMLLIElement>;

/** The library knows Preact under no name of its own: this is what its React binding does. https://tanstack.com/virtual/latest/docs/api/virtualizer */
function useVirtual(
  list: { current: HTMLElement | null },
  count: number,
  height: number,
  keyAt: (index: number) => string,
): RowVirtualizer {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const scroller = (): HTMLElement | null => list.current?.closest('main') ?? null;
  const options = {
    count,
    getScrollElement: scroller,
    estimateSize: () => height,
    getItemKey: keyAt,
    overscan: 8,
    scrollMargin: marginOf(list.current, scroller()),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLLIElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => {
    virtual._willUpdate();
  });
  return virtual;
}

/** What stands above the list in its scroller, in px. */
function marginOf(list: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!list || !scroller) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
