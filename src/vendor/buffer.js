/** Stands in for the npm package `buffer`: simple-peer calls nothing but `Buffer.from(arrayBuffer)`. */
export const Buffer = { from: (data) => new Uint8Array(data) };
