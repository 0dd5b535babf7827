const comment = (text) => (text ? `  /** ${text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '* /')} */\n` : '');

/**
 * What an attribute takes that is not named like its property. One that is on by default goes off by the word only:
 * frameworks take an attribute away for `false`, and without it the default holds.
 */
function attributeType(owner, { name, type, default: initial }) {
  if (type?.text === 'boolean') return initial === 'true' ? `'' | 'true' | 'false'` : `boolean | ''`;
  return `Attribute<${owner}['${name}']>`;
}

/**
 * Declarations of what each tag takes in JSX: properties by name, attributes by name where that differs, and
 * `onrtc-…` for the events (React 19, Preact).
 *
 * @param elements declarations of the manifest
 * @param typesOf name of a class → module that declares it, beside the file that is written
 */
export function jsxTypes(elements, typesOf) {
  const imports = new Map();
  const use = (name) => {
    const from = typesOf.get(name);
    if (!from) throw new Error(`The manifest names ${name}, which no source file declares.`);
    imports.set(from, (imports.get(from) ?? new Set()).add(name));
    return name;
  };

  const propsOf = ({ name, members, events }) => {
    use(name);
    const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
    const lines = fields.flatMap((field) => {
      const about = comment(field.description);
      const property = `${about}  ${field.name}?: ${name}['${field.name}'] | undefined;`;
      if (!field.attribute || field.attribute === field.name) return [property];
      return [property, `${about}  '${field.attribute}'?: ${attributeType(name, field)} | undefined;`];
    });
    const handlers = events.map(
      ({ name: event, description, type }) =>
        `${comment(description)}  'on${event}'?: ((event: ${use(type.text)}) => void) | undefined;`,
    );
    return `export interface ${name}Props {\n${[...lines, ...handlers].join('\n')}\n}`;
  };

  const props = elements.map(propsOf);
  const tags = elements.map(({ tagName, name }) => `  '${tagName}': Base & ${name}Props;`);
  const heads = [...imports].map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';`);
  return `${heads.sort().join('\n')}

/** What can be written as an attribute for a property of this type. */
type Attribute<T> = T extends string ? T : T extends number ? T | string : T extends object ? string : never;

${props.join('\n\n')}

/**
 * The tags for a JSX framework; \`Base\` is what it gives every element. Preact, for one:
 *
 * \`\`\`ts
 * import type { HTMLAttributes } from 'preact';
 * import type { RtcElementsJsx } from 'rtc-elements/jsx';
 * declare module 'preact' {
 *   namespace JSX {
 *     interface IntrinsicElements extends RtcElementsJsx<HTMLAttributes<HTMLElement>> {}
 *   }
 * }
 * \`\`\`
 *
 * React, Vue and Svelte have entries that do it: \`rtc-elements/react\`, \`rtc-elements/vue\`, \`rtc-elements/svelte\`.
 */
export interface RtcElementsJsx<Base = object> {
${tags.join('\n')}
}
`;
}
