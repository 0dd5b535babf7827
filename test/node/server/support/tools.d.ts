/** The project's own scripts that tests use. */
declare module '*/tools/redis.mjs' {
  export function ensureRedis(): string | undefined;
  export const missingRedis: string;
}
