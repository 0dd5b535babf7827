/** Stands in for the npm package `debug`. It is silent: what the kit logs is decided above simple-peer. */
const silent = () => {};
const debug = () => silent;
// CommonJS callers get the function itself under this name.
export { debug as 'module.exports' };
