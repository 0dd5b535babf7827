/** How deep an event's detail is told. Participants, transfers and errors have nothing below that a reader looks for. */
const DEPTH = 3;

function told(value: unknown, depth: number): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Element) return `<${value.localName}>`;
  if (value instanceof File) return `File ${value.name} (${value.size} bytes)`;
  if (value instanceof Error) return `${(value as { code?: string }).code ?? value.name}: ${value.message}`;
  if (Array.isArray(value)) return depth ? value.map((each) => told(each, depth - 1)) : '[…]';
  const { constructor } = value;
  if (constructor !== Object && 'getTracks' in value) return constructor.name;
  if (!depth) return '{…}';
  // A transfer's fields are getters of its class.
  const names = new Set(Object.keys(value));
  for (
    let proto = Object.getPrototypeOf(value);
    proto && proto !== Object.prototype;
    proto = Object.getPrototypeOf(proto)
  )
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(proto))) if (get) names.add(name);
  const entries = [...names].map((name) => {
    const field = (value as Record<string, unknown>)[name];
    return [name, field instanceof Promise ? undefined : told(field, depth - 1)];
  });
  return Object.fromEntries(entries.filter(([, field]) => field !== undefined));
}

/** An event's detail as text: what JSON can hold, and a word for what it cannot. */
export const eventDetail = (detail: unknown): string => JSON.stringify(told(detail, DEPTH), null, 2) ?? '';
