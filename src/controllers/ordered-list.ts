/** Things in the order in which they came. Taking one out costs the same wherever it is; the newest are at hand. */
export class OrderedList<Item> {
  /** With holes where something was taken out. */
  #items: (Item | undefined)[] = [];
  readonly #places = new Map<Item, number>();

  get length(): number {
    return this.#places.size;
  }

  add(item: Item): void {
    this.#places.set(item, this.#items.length);
    this.#items.push(item);
  }

  remove(item: Item): void {
    const place = this.#places.get(item);
    if (place === undefined) return;
    this.#places.delete(item);
    this.#items[place] = undefined;
    if (this.#items.length < 2 * this.#places.size + 100) return;
    this.#items = [];
    for (const each of [...this.#places.keys()]) this.add(each);
  }

  /** The newest first. */
  newest(count: number): Item[] {
    const found: Item[] = [];
    for (let place = this.#items.length - 1; place >= 0 && found.length < count; place--) {
      const item = this.#items[place];
      if (item !== undefined) found.push(item);
    }
    return found;
  }
}
