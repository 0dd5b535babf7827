import { scriptAddress } from './script-address.js';
import { setDefaultSignaling } from './session/default-signaling.js';

/**
 * The server that a page got its script from is the one it most likely calls through, so that is where the tags
 * look for signaling unless they are told otherwise. A page opened from a disk has no server behind it.
 */
if (/^https?:/.test(scriptAddress)) setDefaultSignaling(new URL('/signaling', scriptAddress).href);
