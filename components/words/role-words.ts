export { roleTitle, roleWords, shortRole } from '../../lib/view/words/role-words';
