import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Lazy<Props> {
  (props: Props): ReturnType<FunctionComponent<Props>>;
  /** Fetches it before it is needed; once it is there, it is drawn at once. */
  preload(): Promise<void>;
}

/** A component whose code is fetched when it is first drawn, or shortly before. Until then there is nothing to see. */
export function lazily<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Lazy<Props> {
  let Loaded: FunctionComponent<Props> | undefined;
  let loading: Promise<void> | undefined;
  const preload = () => {
    loading ??= load().then((component) => {
      Loaded = component;
    });
    return loading;
  };
  function Lazily(props: Props) {
    const [, redraw] = useState(Loaded !== undefined);
    // Also where it has come between the first drawing and here.
    useEffect(() => void preload().then(() => redraw(true)), []);
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Lazily, { preload });
}
