import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorData } from './manifest/editor-data.mjs';
import { frameworkTypes } from './manifest/framework-types.mjs';
import { jsxTypes } from './manifest/jsx-types.mjs';
import { webTypes } from './manifest/web-types.mjs';

/** Methods of Lit that a subclass overrides and nobody calls. */
const lifecycle = new Set(
  ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'createRenderRoot', 'shouldUpdate'].concat([
    'willUpdate',
    'update',
    'updated',
    'firstUpdated',
    'render',
    'scheduleUpdate',
    'getUpdateComplete',
    'focus',
    'click',
  ]),
);

const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !lifecycle.has(name);

/** A union of words that lib.dom.d.ts names; ours are found in the sources. */
const domChoices = [['RTCIceTransportPolicy', "'all' | 'relay'"]];

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * For the custom elements analyzer: makes the manifest describe the package instead of its sources, and writes from
 * it the types that frameworks need and the data editors complete tags with.
 *
 * Every class is exported by `classes.js` and every tag registered by the module named after it, so those are the
 * modules in the manifest. Private and protected members go; what a tag inherits is written out.
 */
export function manifest({ folder }) {
  /** Class name → tag. */
  const tags = new Map();
  /** Name of a type → the words it is a union of: what an editor offers for an attribute. */
  const choices = new Map(domChoices);
  const classes = 'dist/npm/classes.js';

  /** Our classes register themselves through `defineElement(tag, class)`, which the analyzer does not know. */
  function analyzePhase({ ts, node }) {
    if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
      const words = node.type.types;
      if (words.every((word) => ts.isLiteralTypeNode(word) && ts.isStringLiteral(word.literal)))
        choices.set(node.name.text, words.map((word) => word.getText()).join(' | '));
    }
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
    const [tag, name] = node.arguments;
    if (tag && name && ts.isStringLiteral(tag)) tags.set(name.getText(), tag.text);
  }

  function describe(declaration, tagName) {
    const own = ({ inheritedFrom: _, parsedType: __, ...rest }) => rest;
    return {
      ...declaration,
      tagName,
      customElement: true,
      superclass: { name: 'LitElement', package: 'lit' },
      members: (declaration.members ?? []).filter(isPublic).map(own),
      attributes: (declaration.attributes ?? []).map(own).map((attribute) => {
        const words = choices.get(attribute.type?.text);
        return words ? { ...attribute, type: { text: words } } : attribute;
      }),
      // What the analyzer guesses from `dispatchEvent` has no name or description.
      events: (declaration.events ?? []).filter(({ name }) => name?.startsWith('rtc-')).map(own),
    };
  }

  function packageLinkPhase({ customElementsManifest }) {
    const declared = customElementsManifest.modules.flatMap(({ path, declarations = [] }) =>
      declarations.map((declaration) => ({ path, declaration })),
    );
    const elements = declared
      .filter(({ declaration }) => tags.has(declaration.name))
      .map(({ declaration }) => describe(declaration, tags.get(declaration.name)));
    if (elements.length !== tags.size)
      throw new Error(`Not every tag has its class among the sources: ${[...tags.values()]}`);

    const declaration = (name) => ({ name, module: classes });
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: classes,
        declarations: elements,
        exports: elements.map(({ name }) => ({ kind: 'js', name, declaration: declaration(name) })),
      },
      ...elements.map(({ name, tagName }) => ({
        kind: 'javascript-module',
        path: `dist/npm/${tagName}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration: declaration(name) }],
      })),
    ];

    const typesOf = new Map(
      declared.map(({ path, declaration }) => [declaration.name, path.replace(/^src/, '.').replace(/\.ts$/, '.js')]),
    );
    write('types/jsx.d.ts', jsxTypes(elements, typesOf));
    for (const [framework, text] of Object.entries(frameworkTypes(elements))) write(`types/${framework}.d.ts`, text);
    write('vscode.html-custom-data.json', json(editorData(elements)));
    write('web-types.json', json(webTypes(elements, JSON.parse(readFileSync('package.json', 'utf8')))));
  }

  function write(path, text) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  return { name: 'rtc-elements-manifest', analyzePhase, packageLinkPhase };
}
