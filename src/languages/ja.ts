import type { Translation } from './language.js';

export default {} as Translation;
