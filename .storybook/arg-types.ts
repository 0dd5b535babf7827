import type { ArgTypes } from '@storybook/web-components-vite';
// Written by `npm run build` (and by it alone: `npm run manifest`).
import manifest from '../dist/custom-elements.json';

interface Entry {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Member extends Entry {
  kind: string;
  attribute?: string;
  parameters?: readonly (Entry & { optional?: boolean })[];
  return?: { type?: { text: string } };
}

interface Tag {
  tagName: string;
  summary?: string;
  description?: string;
  attributes: readonly (Entry & { fieldName?: string })[];
  members: readonly Member[];
  events: readonly Entry[];
  slots?: readonly Entry[];
  cssParts?: readonly Entry[];
  cssProperties?: readonly Entry[];
  cssStates?: readonly Entry[];
}

const tags: readonly Tag[] = manifest.modules.flatMap(({ declarations }) => declarations as unknown as Tag[]);

/** What the manifest says of a tag; `undefined` for a name that is no tag of ours. */
export const tagNamed = (name: unknown): Tag | undefined => tags.find(({ tagName }) => tagName === name);

/** The words of a union such as `'auto' | 'grid'`; none for any other type. */
function choices(type: string): string[] {
  const words = type.split('|').map((word) => word.trim());
  return words.every((word) => /^'[^']*'$/.test(word)) ? words.map((word) => word.slice(1, -1)) : [];
}

function control(type: string): ArgTypes[string] {
  const options = choices(type);
  // In full, because Storybook completes only what stories say themselves.
  if (options.length) return { control: { type: 'select' }, options: options.filter(Boolean) };
  if (/^boolean\b/.test(type)) return { control: { type: 'boolean' } };
  return { control: { type: /^number \| null$/.test(type) ? 'number' : 'text' } };
}

function row({ name, description, type, default: initial }: Entry, category: string): ArgTypes[string] {
  return {
    name: name || '(default)',
    description,
    control: { disable: true },
    table: {
      category,
      ...(type ? { type: { summary: type.text } } : {}),
      ...(initial === undefined ? {} : { defaultValue: { summary: initial } }),
    },
  };
}

function signature({ parameters = [], return: result }: Member): { text: string } {
  const given = parameters.map((each) => `${each.name}${each.optional ? '?' : ''}: ${each.type?.text ?? 'unknown'}`);
  return { text: `(${given.join(', ')}) => ${result?.type?.text ?? 'void'}` };
}

/**
 * The table of a tag's documentation, and its controls: one for each attribute, which `liveAttributes` sets. Storybook's
 * own reading of the manifest leaves methods and states out, and gives a control to what cannot be set.
 */
export function argTypes(tagName: string): ArgTypes {
  const tag = tagNamed(tagName);
  if (!tag) return {};
  const rows: ArgTypes = {};
  for (const attribute of tag.attributes) {
    const { fieldName } = attribute;
    const also = fieldName && fieldName !== attribute.name ? ` Property: \`${fieldName}\`.` : '';
    rows[attribute.name] = {
      ...row({ ...attribute, description: `${attribute.description ?? ''}${also}` }, 'attributes'),
      ...control(attribute.type?.text ?? 'string'),
    };
  }
  // Under names of their own: a state may be called as an attribute is, and `args` are the attributes.
  const add = (category: string, entries: readonly Entry[] = []): void => {
    for (const entry of entries) rows[`${category}: ${entry.name}`] = row(entry, category);
  };
  const fields = tag.members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = tag.members.filter(({ kind }) => kind === 'method');
  add('properties', fields);
  add(
    'methods',
    methods.map((method) => ({ ...method, type: signature(method) })),
  );
  add('events', tag.events);
  add('slots', tag.slots);
  add('parts', tag.cssParts);
  add('custom properties', tag.cssProperties);
  add('custom states', tag.cssStates);
  return rows;
}
