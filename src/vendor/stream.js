/**
 * Stands in for the npm package `readable-stream`: what simple-peer 9 and we touch of Node's `Duplex`.
 *
 * Different from Node on purpose: what is pushed is emitted as `data` at once (nothing is kept until somebody
 * listens), strings stay strings, and there is no writing: messages go out by simple-peer's own `send()`.
 */
class Emitter {
  #listeners = new Map();

  on(type, listener) {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
    return this;
  }

  once(type, listener) {
    const wrapper = (...values) => {
      this.removeListener(type, wrapper);
      listener.apply(this, values);
    };
    wrapper.listener = listener;
    return this.on(type, wrapper);
  }

  removeListener(type, listener) {
    const left = (this.#listeners.get(type) ?? []).filter((entry) => entry !== listener && entry.listener !== listener);
    this.#listeners.set(type, left);
    return this;
  }

  emit(type, ...values) {
    const listeners = this.#listeners.get(type) ?? [];
    // As in Node: an error that nobody listens for must not vanish.
    if (type === 'error' && listeners.length === 0) throw values[0];
    for (const listener of listeners) listener.apply(this, values);
    return listeners.length > 0;
  }
}

export class Duplex extends Emitter {
  readable = true;
  writable = true;
  _readableState = { ended: false };
  _writableState = { finished: false };

  /** `null` is the end. */
  push(chunk) {
    if (chunk !== null) {
      this.emit('data', chunk);
    } else if (!this._readableState.ended) {
      this._readableState.ended = true;
      queueMicrotask(() => this.emit('end'));
    }
    return !this._readableState.ended;
  }

  end() {
    if (this._writableState.finished) return this;
    this._writableState.finished = true;
    queueMicrotask(() => this.emit('finish'));
    return this;
  }
}

export default { Duplex };
