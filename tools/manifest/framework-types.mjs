/** Our own names win over those that a framework gives every element: its `title` is no `RtcCallProps['title']`. */
const besides = (name, base) => `Omit<${base}, keyof ${name}Props> & ${name}Props`;

const classes = (elements) => elements.map(({ name }) => name).join(', ');
const props = (elements) => elements.map(({ name }) => `${name}Props`).join(', ');

/**
 * Declarations that tell React 19, Vue 3 and Svelte 5 of the tags. Each is a module to import for its types only; it
 * names the framework, which the package itself does not depend on.
 *
 * @param elements declarations of the manifest
 */
export function frameworkTypes(elements) {
  const each = (line) => elements.map(line).join('\n');
  return {
    react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${classes(elements)} } from './classes.js';
import type { ${props(elements)} } from './jsx.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each(({ tagName, name }) => `      '${tagName}': ${besides(name, `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>`)};`)}
    }
  }
}
`,
    vue: `import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${classes(elements)} } from './classes.js';
import type { ${props(elements)} } from './jsx.js';

type Joined<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Joined<Rest>}\`
  : Capitalize<Name>;

/** Vue compiles \`@rtc-join\` into \`onRtcJoin\`, and knows properties by their own names. */
type InTemplate<Props> = {
  [Name in keyof Props as Name extends \`on\${infer Event extends \`rtc-\${string}\`}\`
    ? \`on\${Joined<Event>}\`
    : Name extends \`\${string}-\${string}\`
      ? never
      : Name]: Props[Name];
};

/** The element as Vue's compiler sees one; a \`ref\` on it is the element itself. */
type Tag<Element, Props> = new () => Element & {
  /** @deprecated For the template compiler only. */
  $props: Omit<HTMLAttributes, keyof InTemplate<Props>> & InTemplate<Props> & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
${each(({ tagName, name }) => `    '${tagName}': Tag<${name}, ${name}Props>;`)}
  }
}
`,
    svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { ${classes(elements)} } from './classes.js';
import type { ${props(elements)} } from './jsx.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each(({ tagName, name }) => `    '${tagName}': ${besides(name, `HTMLAttributes<${name}>`)};`)}
  }
}
`,
  };
}
