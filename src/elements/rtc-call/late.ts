/** What is fetched when somebody reacts, or wants to. */
export { Reactions } from './reactions.js';
