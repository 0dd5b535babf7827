interface Result {
  passed: number;
  failed: number;
  skipped: number;
  version: string;
  date: string;
  browsers: Record<string, string>;
}
export const suitesOfTable: string[];
export function browserTable(results: Record<string, Result | undefined>): string;
export function withTable(page: string, table: string): string;
