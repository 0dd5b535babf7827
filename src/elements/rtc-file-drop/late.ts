/** What is fetched once there is a session to have files with: all that sends, takes and shows them, in one piece. */
export { acquireFiles } from '../../controllers/files-registry.js';
export { FileView } from './file-view.js';
export { refusals } from '../internal/files/refusals.js';
export { queue } from './left-out.js';
