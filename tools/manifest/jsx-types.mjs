const comment = (text) => (text ? `  /** ${text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '* /')} */\n` : '');

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
    const lines = fields.flatMap(({ name: field, attribute, description, type }) => [
      `${comment(description)}  ${field}?: ${name}['${field}'] | undefined;`,
      ...(attribute && attribute !== field
        ? [
            `${comment(description)}  '${attribute}'?: ${type?.text === 'boolean' ? 'boolean | ""' : 'string | number'} | undefined;`,
          ]
        : []),
    ]);
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

${props.join('\n\n')}

/**
 * The tags for a JSX framework; \`Base\` is what it gives every element. React 19:
 *
 * \`\`\`ts
 * import type { RtcElementsJsx } from 'rtc-elements/jsx';
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends RtcElementsJsx<React.HTMLAttributes<HTMLElement> & React.RefAttributes<HTMLElement>> {}
 *   }
 * }
 * \`\`\`
 */
export interface RtcElementsJsx<Base = object> {
${tags.join('\n')}
}
`;
}
