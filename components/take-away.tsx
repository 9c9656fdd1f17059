import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n/messages';
import type { Sheet } from '../lib/view/export/sheet';
import type { Picture } from '../lib/view/picture';
import { Icon } from './icon';
import { TakeMenu } from './take-menu';
import type { Way } from './take-ways';
import { useSaid } from './use-said';

interface Props {
  /** Made when it is wanted. */
  sheet: () => Sheet;
  /** Absent = there is none to take. */
  picture?: (() => Picture) | undefined;
}

/** "Copy": a menu of everything that a page can be taken away as. */
export function TakeAway({ sheet, picture }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useSaid();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = async ({ take }: Way) => {
    close();
    say(await take());
  };
  return (
    <span class="take">
      <button
        ref={button}
        type="button"
        class="take__button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-take-away
        data-key="c"
        // As with a role's word: a press outside has closed the menu before the click arrives here.
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={(event) => {
          setOpen(!isOpen && !(event.detail > 0 && wasOpen.current));
          wasOpen.current = false;
        }}
      >
        <Icon name="copy" />
        {t('take_label')}
      </button>
      {isOpen && (
        <TakeMenu
          id={id}
          sheet={sheet}
          picture={picture}
          beside={button.current}
          onPick={pick}
          onClose={() => setOpen(false)}
          onLeave={close}
        />
      )}
      <span class="take__said" role="status" data-taken>
        {said}
      </span>
    </span>
  );
}
