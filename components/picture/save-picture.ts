import { fileName } from '../../lib/view/one-line';
import type { Picture } from '../../lib/view/picture';
import { saveFile } from './clipboard';
import { pngOf } from './png-of';

/** Whether there was an image to save. */
export const savePicture = (picture: Picture): Promise<boolean> =>
  pngOf(picture).then(
    (image) => {
      saveFile(image, fileName([picture.title, picture.artists], 'png'));
      return true;
    },
    () => false,
  );
