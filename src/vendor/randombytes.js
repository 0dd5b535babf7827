/** Stands in for the npm package `randombytes`: simple-peer only makes names of what it gets, for logs and a channel. */
const randombytes = (count) => crypto.getRandomValues(new Uint8Array(count));
export { randombytes as 'module.exports' };
