export { platformWords } from '../../lib/view/words/platform-words';
