/** Finds other names for files whose name is taken: `photo.jpg`, `photo (1).jpg`, `photo (2).jpg`, … */
export class FreeNames {
  /** By path: the number to try next. Who sends a hundred thousand files of one name must not make us count each time. */
  readonly #next = new Map<string, number>();

  /** Names to try in a folder, without end. */
  *like(folder: string, name: string): Generator<string> {
    const key = `${folder}/${name}`;
    const dot = name.lastIndexOf('.');
    const stem = dot > 0 ? name.slice(0, dot) : name;
    for (;;) {
      const count = this.#next.get(key) ?? 0;
      this.#next.set(key, count + 1);
      yield count === 0 ? name : `${stem} (${count})${name.slice(stem.length)}`;
    }
  }
}
