import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's decorator of that name, for TypeScript's experimental decorators only: lit's own carries the standard ones,
 * too, which no tag here uses.
 */
export function property(options: PropertyDeclaration = {}) {
  return (prototype: object, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, { ...text(options), ...options });
}

/** Frameworks take attributes away by `null`, and a property that holds a text is to hold one then, too. */
function text({ type, attribute }: PropertyDeclaration): PropertyDeclaration {
  return type === undefined && attribute !== false ? { converter: (value) => value ?? '' } : {};
}

/** A field that brings an update when it changes, and has no attribute. */
export const state = (): ReturnType<typeof property> => property({ state: true });
