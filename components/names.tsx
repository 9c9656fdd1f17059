import { Fragment } from 'preact';
import { listOf } from '../lib/i18n/messages';
import { aroundSlots, SLOT } from './words/slots';

/** "Ada Quill, Juno Park and Theo Lund", each name in its own direction. */
export function Names({ names }: { names: string[] }) {
  const between = aroundSlots(listOf(names.map(() => SLOT)));
  return (
    <>
      {names.map((name, index) => (
        <Fragment key={name}>
          {between[index]}
          <bdi dir="auto">{name}</bdi>
        </Fragment>
      ))}
      {between[names.length]}
    </>
  );
}
