/**
 * Where the single file came from. A classic script knows its address only while it runs for the first time; a module
 * always does.
 */
const script = document.currentScript;
export const scriptAddress = script instanceof HTMLScriptElement ? script.src : import.meta.url;
