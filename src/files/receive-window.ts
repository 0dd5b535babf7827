/**
 * The receiver's side of flow control on one link: how much the other side may have under way. A payload counts
 * from its arrival until it is written or thrown away, so this is also the bound on what a link holds in memory.
 */
export class ReceiveWindow {
  readonly #size: number;
  readonly #grant: (limit: number) => void;
  #granted: number;
  #received = 0;
  #consumed = 0;

  /**
   * @param size bytes
   * @param grant tells the other side the total it may send since the link opened; called at once with the first
   */
  constructor(size: number, grant: (limit: number) => void) {
    this.#size = this.#granted = size;
    this.#grant = grant;
    this.tell();
  }

  /** Tells what is granted now. */
  tell(): void {
    this.#grant(this.#granted);
  }

  /** Counts what arrived. `false`: more than was granted, so it must be dropped and counts as nothing. */
  take(bytes: number): boolean {
    if (this.#received + bytes > this.#granted) return false;
    this.#received += bytes;
    return true;
  }

  /** Gives credit back. It is told in steps, because one message a frame would cost more than it brings. */
  release(bytes: number): void {
    this.#consumed += bytes;
    const limit = this.#consumed + this.#size;
    if (limit - this.#granted < this.#size / 8) return;
    this.#granted = limit;
    this.tell();
  }
}
