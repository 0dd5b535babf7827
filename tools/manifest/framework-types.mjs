/** Our own names win over those that a framework gives every element: its `title` is no `RtcCallProps['title']`. */
const besides = (name, base) => `Omit<${base}, keyof ${name}Props> & ${name}Props`;

const classes = (elements) => elements.map(({ name }) => name).join(', ');
const props = (elements) => elements.map(({ name }) => `${name}Props`).join(', ');

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * Vue compiles `@rtc-join` into `onRtcJoin`, and knows properties by their own names. Written out, because a mapped
 * type does not give a handler its event's type at every place.
 */
function vueProps({ name, members, events }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const lines = [
    ...fields.map((field) => [field.name, field.name]),
    ...events.map((event) => [camelCase(`on-${event.name}`), `on${event.name}`]),
  ].map(([inVue, inJsx]) => `  ${inVue}?: ${name}Props['${inJsx}'];`);
  return `interface ${name}InTemplate {\n${lines.join('\n')}\n}`;
}

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

${each(vueProps)}

/** The element as Vue's compiler sees one; a \`ref\` on it is the element itself. */
type Tag<Element, Props> = new () => Element & {
  /** @deprecated For the template compiler only. */
  $props: Omit<HTMLAttributes, keyof Props> & Props & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
${each(({ tagName, name }) => `    '${tagName}': Tag<${name}, ${name}InTemplate>;`)}
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
