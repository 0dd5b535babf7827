/** The project's own scripts that tests use. */
declare module '*/tools/redis.mjs' {
  export function ensureRedis(): string | undefined;
  export const missingRedis: string;
}

declare module '*/tools/proxies.mjs' {
  export function ensureProxy(name: 'caddy' | 'nginx'): string | undefined;
  export function missingProxy(name: string): string;
}

/** Comes without types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
