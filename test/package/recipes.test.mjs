import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findBrowser } from '../../tools/browsers.mjs';
import { root } from '../../tools/paths.mjs';

const text = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
const recipes = [...text.matchAll(/^## (.+)$[\s\S]*?^```html\n([\s\S]*?)^```$/gm)].map(([, title, html]) => ({
  title,
  html,
}));

describe('the recipes', () => {
  let server;
  let browser;
  // Served for real: to Chromium a page that was made up has no local address, and may not reach a local server.
  const pages = createServer((request, response) => {
    const { html } = recipes[Number(request.url?.slice(1))];
    response
      .writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' })
      .end(
        `<!doctype html><title>Recipe</title><link rel="icon" href="data:,">${html.replaceAll('https://calls.example/', server.url)}`,
      );
  });
  before(async () => {
    pages.listen(0, '127.0.0.1');
    await once(pages, 'listening');
    const { serve } = await import(new URL('../../dist/server/index.js', import.meta.url));
    server = await serve({ port: 0 });
    browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    pages.close();
  });

  it('are all found', () => assert.equal(recipes.length, text.match(/^## /gm).length));

  for (const [number, { title, html }] of recipes.entries()) {
    it(`${title}: the page works as it stands`, async () => {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`http://localhost:${pages.address().port}/${number}`);
      const tags = await page.waitForFunction(() => {
        const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('rtc-'));
        const works = ({ localName, state }) => state === (localName === 'rtc-call' ? 'lobby' : 'joined');
        return all.length > 0 && all.every(works) && all.length;
      });
      assert.equal(await tags.jsonValue(), new Set(html.match(/\brtc-(call|video|file-drop|chat)\b(?!\.js)/g)).size);
      await page.close();
      assert.deepEqual(errors, []);
    });
  }
});
