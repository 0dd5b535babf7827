/**
 * Stands in for the npm package `readable-stream`: what simple-peer 9 and we touch of Node's `Duplex`.
 *
 * Different from Node on purpose: what is pushed is emitted as `data` at once (nothing is kept until somebody
 * listens), strings stay strings, an error that nobody listens for is not thrown, and there is no writing: messages
 * go out by simple-peer's own `send()`. Both directions count as ended from the start, so that `destroy()` has
 * nothing to wind up and its `close` is the one end.
 */
export class Duplex {
  #listeners = new Map();
  _readableState = { ended: true };
  _writableState = { finished: true };

  on(type, listener) {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  once(type, listener) {
    const wrapper = (...values) => {
      this.removeListener(type, wrapper);
      listener(...values);
    };
    this.on(type, wrapper);
  }

  /** Not what `once()` added: simple-peer does that for `finish` only, which never comes. */
  removeListener(type, listener) {
    this.#listeners.set(
      type,
      this.#listeners.get(type)?.filter((entry) => entry !== listener),
    );
  }

  emit(type, ...values) {
    for (const listener of this.#listeners.get(type) ?? []) listener(...values);
  }

  push(chunk) {
    this.emit('data', chunk);
  }
}

export default { Duplex };
