/** Stands in for the npm package `queue-microtask`, which every browser has built in. */
const enqueue = (callback) => queueMicrotask(callback);
export { enqueue as 'module.exports' };
