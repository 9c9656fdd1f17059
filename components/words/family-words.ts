export { familyTitle } from '../../lib/view/words/family-words';
