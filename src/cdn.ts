/** The single files for pages without a bundler: `rtc-elements.js` (classic, `globalThis.RtcElements`) and `rtc-elements.mjs`. */

// First, because tags that stand in the page already come to life as soon as they are registered.
import './script-signaling.js';
import './index.js';

export * from './classes.js';
