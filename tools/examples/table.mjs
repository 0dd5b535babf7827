/** A table of what was done: `✓` it went well, `✖` it did not, `·` it was not reached, `–` there is nothing to do. */
export function table(columns) {
  const rows = [];
  return {
    add(name) {
      const cells = new Map();
      const row = {
        name,
        cells,
        error: null,
        get ok() {
          return !this.error;
        },
        /** Does it, and notes how it went. */
        async step(column, act) {
          try {
            await act();
            cells.set(column, '✓');
          } catch (error) {
            cells.set(column, '✖');
            throw error;
          }
        },
        /** What stopped the row; it counts also if that was between two steps. */
        failed(error) {
          row.error = error;
          if (![...cells.values()].includes('✖'))
            cells.set(
              columns.find((column) => !cells.has(column)),
              '✖',
            );
        },
      };
      rows.push(row);
      return row;
    },
    count: (mark) => rows.flatMap(({ cells }) => [...cells.values()]).filter((cell) => cell === mark).length,
    text() {
      const lines = rows.map(({ name, cells, error }) => [
        name,
        ...columns.map((column) => cells.get(column) ?? (error ? '·' : '–')),
      ]);
      const all = [['example', ...columns], ...lines];
      const widths = all[0].map((_, at) => Math.max(...all.map((line) => line[at].length)));
      return all
        .map((line) =>
          line
            .map((cell, at) => cell.padEnd(widths[at]))
            .join('  ')
            .trimEnd(),
        )
        .join('\n');
    },
  };
}
