import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's decorator of that name, for TypeScript's experimental decorators only: lit's own carries the standard ones,
 * too, which no tag here uses.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: object, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** A field that brings an update when it changes, and has no attribute. */
export const state = (): ReturnType<typeof property> => property({ state: true });
