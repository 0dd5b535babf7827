import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findBrowser } from '../../tools/browsers.mjs';
import { root } from '../../tools/paths.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const tags = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(({ declarations }) => declarations);

/** What the sources of a tag say, without comments: those are the documentation that it is compared with. */
function sourceOf(folder) {
  const files = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.ts'));
  return files
    .map((name) => read(`${folder}/${name}`))
    .join('\n')
    .replace(/\/\*\*[\s\S]*?\*\//g, '');
}
const names = (list = []) => list.map(({ name }) => name);
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort();
/** Names in a list, and those that a description gives in backticks: "Every button, also `join-button`". */
const withFurther = (list = []) =>
  list.flatMap(({ name, description = '' }) => [name, ...all(description, /`([a-z-]+)`/g)]);

const shared = sourceOf('src/elements/internal');
const everywhere = new Set(sourceOf('src').match(/[a-z]+/g));
const missing = (wanted, there) => wanted.filter((name) => !there.includes(name));

/** Public token → what the styles call it, and the tokens that it is made of while the page says nothing. */
const tokens = [
  ...read('src/elements/internal/tokens.styles.ts').matchAll(/^ {4}(--_[a-z-]+): var\((--rtc-[a-z-]+),(.*)$/gm),
].map(([, inner, token, fallback]) => ({ inner, token, from: all(fallback, /var\((--_[a-z-]+)/g) }));
/** What stands inside of a tag. */
const inside = { 'rtc-call': ['rtc-video', 'rtc-chat'] };

/** The tokens that a tag's own styles name, and all that they and what stands inside of it come to. */
function tokensOf(tagName) {
  const code = [tagName, ...(inside[tagName] ?? [])].map((name) => sourceOf(`src/elements/${name}`)).join('\n');
  const controls = code.includes('controls.styles.js') ? read('src/elements/internal/controls.styles.ts') : '';
  const named = all(code, /var\((--_[a-z-]+)/g);
  // The host itself has a colour and a font.
  const used = new Set(['--_text', '--_font', '--_font-size', ...named, ...all(controls, /var\((--_[a-z-]+)/g)]);
  for (const inner of used) for (const more of tokens.find((each) => each.inner === inner)?.from ?? []) used.add(more);
  const publicly = (list) => tokens.filter(({ inner }) => list.includes(inner)).map(({ token }) => token);
  return { named: publicly(named), used: publicly([...used]) };
}

for (const tag of tags) {
  describe(`<${tag.tagName}>`, () => {
    const own = sourceOf(`src/elements/${tag.tagName}`);

    it('documents every part that it has', () => {
      const parts = all(own, /\bpart="([a-z][^"$]*)"/g).flatMap((value) => value.trim().split(/\s+/));
      assert.deepEqual(missing([...new Set(parts)], withFurther(tag.cssParts)), []);
    });

    it('has every part that it documents', () => {
      // Some are put together: `${source}-tile`, and `tile-` before the parts of a tile inside a call.
      const there = (name) => name.split('-').every((word) => everywhere.has(word));
      assert.deepEqual(
        withFurther(tag.cssParts).filter((name) => !there(name) && !/^chat-|-$/.test(name)),
        [],
      );
    });

    it('documents every slot that it has, and has every one it documents', () => {
      const slots = all(own, /<slot name="?([a-z-]+)"?/g).filter((name) => !name.endsWith('-'));
      assert.deepEqual(missing(slots, names(tag.slots)), []);
      const words = new Set((own + shared).match(/[a-z]+(?:-[a-z]+)*/g));
      const there = (name) => name === '' || words.has(name) || words.has(name.replace(/^icon-/, ''));
      assert.deepEqual(
        names(tag.slots).filter((name) => !there(name)),
        [],
      );
    });

    it('documents every custom property that its styles name, and none that they have no use for', () => {
      const { named, used } = tokensOf(tag.tagName);
      const documented = names(tag.cssProperties);
      assert.ok(named.length > 5);
      assert.deepEqual(missing(named, documented), []);
      // That each has an effect is proved by the stories.
      assert.deepEqual(missing(documented, used), []);
    });

    it('documents every custom state that it sets', () => {
      const states = all(own, /toggleState\('([a-z-]+)'/g);
      assert.deepEqual(missing(states, names(tag.cssStates)), []);
    });

    it('says something of each attribute, property, method, event, slot, part and custom property', () => {
      const { attributes, members, events, slots = [], cssParts = [], cssProperties = [], cssStates = [] } = tag;
      const everything = [attributes, members, events, slots, cssParts, cssProperties, cssStates].flat();
      assert.deepEqual(names(everything.filter(({ description }) => !description)), []);
    });
  });
}

describe('the events', () => {
  const sources = sourceOf('src/elements');
  const classes = new Map(
    [...sources.matchAll(/class (Rtc\w+Event) extends RtcEvent[\s\S]*?super\(\s*'(rtc-[a-z-]+)'/g)].map(
      ([, name, type]) => [type, name],
    ),
  );

  it('are each documented by a tag, with the class that is dispatched', () => {
    assert.ok(classes.size > 15);
    const documented = new Map(tags.flatMap(({ events }) => events.map(({ name, type }) => [name, type.text])));
    assert.deepEqual([...documented].sort(), [...classes].sort());
  });

  it('are each typed for addEventListener', () => {
    const typed = [...sources.matchAll(/'(rtc-[a-z-]+)': (Rtc\w+Event);/g)].map(([, type, name]) => [type, name]);
    assert.deepEqual(typed.sort(), [...classes].sort());
  });
});

describe('in a browser', () => {
  let browser;
  let page;
  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArgs });
    page = await browser.newPage();
    await page.addScriptTag({ path: join(root, 'dist/cdn/rtc-elements.js') });
  });
  after(() => browser?.close());

  for (const { tagName, attributes, members } of tags) {
    it(`<${tagName}> has the attributes, properties and methods that are documented, and no other attribute`, async () => {
      const found = await page.evaluate(
        ({ tagName, members }) => {
          const element = document.createElement(tagName);
          const kindOf = (name) =>
            typeof element[name] === 'function' ? 'method' : name in element ? 'field' : 'missing';
          return {
            attributes: customElements.get(tagName).observedAttributes,
            members: members.map(({ name }) => [name, kindOf(name)]),
          };
        },
        { tagName, members: members.map(({ name }) => ({ name })) },
      );
      assert.deepEqual(found.attributes.toSorted(), names(attributes).sort());
      assert.deepEqual(
        found.members,
        members.map(({ name, kind }) => [name, kind]),
      );
    });
  }
});
