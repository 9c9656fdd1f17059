export { readingWords } from '../../lib/view/words/reading-words';
