import { t } from '../../lib/i18n/messages';
import type { Picture } from '../../lib/view/picture';
import { pictureText } from '../../lib/view/picture-text';
import { useSaid } from '../use-said';
import { copyImage, copyText } from './clipboard';
import { pngOf } from './png-of';
import { savePicture } from './save-picture';

/** Takes the picture along: as an image, as a file where the clipboard takes no image, as text. */
export function PictureActions({ picture }: { picture: Picture }) {
  const [said, say] = useSaid();
  const copy = async () => say(t((await copyImage(pngOf(picture))) ? 'handle_copied' : 'take_picture_failed'));
  const save = async () => say(t((await savePicture(picture)) ? 'take_saved' : 'take_not_saved'));
  const copyWords = async () => say(t((await copyText(pictureText(picture))) ? 'handle_copied' : 'handle_not_copied'));
  return (
    <div class="picture__actions">
      <button type="button" class="link link--quiet" data-picture-copy onClick={copy}>
        {t('picture_copy')}
      </button>
      <button type="button" class="link link--quiet" data-picture-save onClick={save}>
        {t('picture_save')}
      </button>
      <button type="button" class="link link--quiet" data-picture-text onClick={copyWords}>
        {t('picture_copy_text')}
      </button>
      <span class="take__said" role="status">
        {said}
      </span>
    </div>
  );
}
