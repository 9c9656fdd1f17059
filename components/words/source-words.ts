export { capital, sourceWords } from '../../lib/view/words/source-words';
