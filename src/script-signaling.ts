import { setDefaultSignaling } from './session/default-signaling.js';

/**
 * The server that a page got its script from is the one it most likely calls through, so that is where the tags
 * look for signaling unless they are told otherwise.
 *
 * A classic script knows its address only while it runs for the first time; a module always does. A page opened
 * from a disk has no server behind it.
 */
const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : import.meta.url;
if (/^https?:/.test(address)) setDefaultSignaling(new URL('/signaling', address).href);
