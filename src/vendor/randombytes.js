/** Stands in for the npm package `randombytes`: simple-peer only prints what it gets as hexadecimal. */
const randombytes = (count) => {
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  return { toString: () => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') };
};
export { randombytes as 'module.exports' };
