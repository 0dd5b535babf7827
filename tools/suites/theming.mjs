/**
 * The proof that what the manifest promises to a theme is true: each part, token, state and slot of every tag has an
 * effect, seen from outside, in some story at its end. What no story reaches fails, and so does a part that is there and
 * not promised. A new part needs no line here, only a line in the tag's documentation and a story that shows it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Names that a description brings along: "also `join-button`", and with a dash at the end all that begin so. */
const alsoNamed = (text = '') => Array.from(text.matchAll(/`([a-z][a-z-]*)`/g), ([, name]) => name);

/** What is promised, by tag. */
export function promises(manifest) {
  const tags = {};
  for (const { declarations = [] } of manifest.modules) {
    for (const { tagName, cssParts = [], cssProperties = [], cssStates = [], slots = [] } of declarations) {
      if (!tagName) continue;
      const named = cssParts.flatMap(({ name, description }) => [name, ...alsoNamed(description)]);
      tags[tagName] = {
        parts: [...new Set(named.filter((name) => !name.endsWith('-')))],
        prefixes: named.filter((name) => name.endsWith('-')),
        properties: cssProperties.map(({ name }) => name),
        states: cssStates.map(({ name }) => name),
        slots: slots.map(({ name }) => name),
      };
    }
  }
  return tags;
}

/** Runs in a page whose story has ended: which of these have an effect, and which parts there are besides. */
function probe(wanted) {
  const found = {};
  const unknown = new Set();
  const within = (from) =>
    [...from.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? within(el.shadowRoot) : [])]);
  const settle = () => {
    for (const animation of document.getAnimations()) animation.cancel();
  };

  for (const [tag, { parts, prefixes, properties, states, slots, known }] of Object.entries(wanted)) {
    const proven = (found[tag] = { parts: [], properties: [], states: [], slots: [] });
    const hosts = [...document.querySelectorAll(tag)].filter((host) => host.shadowRoot);
    if (!hosts.length) continue;
    const inside = hosts.flatMap((host) => within(host.shadowRoot));

    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const mark = (name) => `--proof-${tag}-${name}`;
    for (const name of parts) {
      try {
        CSS.registerProperty({ name: mark(name), syntax: '*', inherits: false });
      } catch {
        // Known since another story in this page.
      }
      sheet.insertRule(`${tag}::part(${name}) { ${mark(name)}: yes }`);
    }
    const styles = inside.map((el) => getComputedStyle(el));
    for (const name of parts)
      if (styles.some((style) => style.getPropertyValue(mark(name)).trim() === 'yes')) proven.parts.push(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);

    for (const host of hosts) {
      for (const el of host.shadowRoot.querySelectorAll('[part], [exportparts]')) {
        const outward = (el.getAttribute('exportparts') ?? '').split(',').filter(Boolean);
        for (const name of [...el.part, ...outward.map((pair) => pair.split(':').at(-1).trim())])
          if (!known.includes(name) && !prefixes.some((prefix) => name.startsWith(prefix)))
            unknown.add(`${tag}: ${name}`);
      }
      for (const name of states) if (host.matches(`:state(${name})`)) proven.states.push(name);
      for (const name of slots) {
        const guest = document.createElement('span');
        guest.slot = name;
        guest.textContent = 'guest';
        host.append(guest);
        if (guest.assignedSlot && guest.checkVisibility()) proven.slots.push(name);
        guest.remove();
      }
    }

    if (!properties.length) continue;
    // What only a pointer or the focus brings out is brought out: as if it were there for every element of the rule.
    const roots = new Set(inside.map((el) => el.getRootNode()));
    const undo = [];
    for (const shadow of roots) {
      for (const styleSheet of shadow.adoptedStyleSheets ?? []) {
        for (const rule of [...styleSheet.cssRules]) {
          if (!/:(hover|focus-visible|active)/.test(rule.selectorText ?? '')) continue;
          const at = styleSheet.cssRules.length;
          // Something that always holds and weighs as much.
          const selector = rule.selectorText.replace(/:(hover|focus-visible|active)/g, ':not(._)');
          styleSheet.insertRule(`${selector} { ${rule.style.cssText} }`, at);
          undo.push(() => styleSheet.deleteRule(styleSheet.cssRules.length - 1));
        }
      }
    }
    const seen = ['color', 'backgroundColor', 'backgroundImage', 'borderTopColor', 'borderTopLeftRadius', 'boxShadow']
      .concat([
        'fill',
        'stroke',
        'rowGap',
        'columnGap',
        'fontFamily',
        'fontSize',
        'aspectRatio',
        'paddingTop',
        'marginTop',
      ])
      .concat(['transitionDuration', 'animationDuration', 'outlineColor', 'opacity', 'blockSize', 'inlineSize']);
    const elements = [...hosts, ...inside.slice(0, 400)];
    const look = () => {
      settle();
      return elements
        .flatMap((el) => [getComputedStyle(el), getComputedStyle(el, '::before'), getComputedStyle(el, '::after')])
        .map((style) => seen.map((name) => style[name]).join())
        .join('\n');
    };
    const values = ['rgb(1, 2, 3)', '7px', '0 0 0 7px rgb(1, 2, 3)', 'monospace', '3 / 7', '1234ms'];
    // A colour on its way to another is still the old one.
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important }');
    const hold = (on) => {
      for (const shadow of roots)
        shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.filter((each) => each !== still).concat(on ? still : []);
    };
    for (const property of properties) {
      hold(property !== '--rtc-duration');
      const before = look();
      for (const value of values) {
        document.documentElement.style.setProperty(property, value);
        const after = look();
        document.documentElement.style.removeProperty(property);
        if (after === before) continue;
        proven.properties.push(property);
        break;
      }
    }
    hold(false);
    for (const run of undo.reverse()) run();
  }
  return { found, unknown: [...unknown] };
}

const KINDS = ['parts', 'properties', 'states', 'slots'];

/** Gathers what the stories prove. */
export class ThemingProof {
  #tags;
  #missing;
  #unknown = new Set();

  constructor(manifest) {
    this.#tags = promises(manifest);
    this.#missing = Object.fromEntries(
      Object.entries(this.#tags).map(([tag, of]) => [
        tag,
        Object.fromEntries(KINDS.map((kind) => [kind, new Set(of[kind])])),
      ]),
    );
  }

  /** In a page whose story has ended. It is of no other use afterwards. */
  async look(page) {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const wanted = Object.fromEntries(
      Object.entries(this.#tags).map(([tag, { parts, prefixes }]) => [
        tag,
        { ...Object.fromEntries(KINDS.map((kind) => [kind, [...this.#missing[tag][kind]]])), prefixes, known: parts },
      ]),
    );
    const { found, unknown } = await page.evaluate(probe, wanted);
    for (const [tag, proven] of Object.entries(found))
      for (const kind of KINDS) for (const name of proven[kind]) this.#missing[tag][kind].delete(name);
    for (const name of unknown) this.#unknown.add(name);
  }

  /** What is wrong, in lines. */
  problems() {
    const unproven = Object.entries(this.#missing)
      .flatMap(([tag, kinds]) =>
        KINDS.flatMap((kind) => Array.from(kinds[kind]).map((name) => `${tag} ${kind} ${name || '(default)'}`)),
      )
      .map((each) => `no story shows an effect of ${each}`);
    const unpromised = Array.from(this.#unknown, (name) => `${name} is a part that the documentation does not name`);
    return [...unproven, ...unpromised, ...this.#inSources()];
  }

  /** Parts and tokens in the sources that no tag's documentation names. */
  #inSources() {
    const parts = Object.values(this.#tags).flatMap((tag) => tag.parts);
    const prefixes = Object.values(this.#tags).flatMap((tag) => tag.prefixes);
    const properties = Object.values(this.#tags).flatMap((tag) => tag.properties);
    const found = new Set();
    const folder = join(root, 'src/elements');
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue;
      const code = readFileSync(join(folder, path), 'utf8');
      for (const [, value] of code.matchAll(/\spart="([^"]*)"/g)) {
        // What is put together is seen in the stories.
        for (const name of value.split(/\s+/))
          if (/^[a-z-]+$/.test(name) && !parts.includes(name) && !prefixes.some((prefix) => name.startsWith(prefix)))
            found.add(`${path}: the part ${name} is in no documentation`);
      }
      for (const [, name] of code.matchAll(/var\((--rtc-[a-z-]+)/g))
        if (!properties.includes(name)) found.add(`${path}: the token ${name} is in no documentation`);
    }
    return [...found];
  }
}
