import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { Server } from 'socket.io';
import { chromiumArgs, findBrowser } from '../../tools/browsers.mjs';
import { installPackedPackage } from './packed-package.mjs';

const PAGE = `
import { io } from 'socket.io-client';
import 'rtc-elements/rtc-call';
import { RtcSession } from 'rtc-elements/classes';
import { socketIoTransport } from 'rtc-elements/socket-io';

document.querySelector('rtc-call').session = new RtcSession({
  room: 'tea',
  transport: socketIoTransport(io()),
});
`;

describe('a call whose signaling is a Socket.IO server', () => {
  let packed;
  let server;
  let io;
  let browser;
  before(async () => {
    packed = installPackedPackage();
    packed.lend('socket.io-client');
    const { attachSocketIo } = await import(`${packed.folder}/node_modules/rtc-elements/dist/server/socket-io.js`);
    const { outputFiles } = await esbuild.build({
      entryPoints: [packed.write('page.js', PAGE)],
      bundle: true,
      format: 'esm',
      write: false,
    });
    server = createServer((request, response) =>
      request.url === '/page.js'
        ? response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(outputFiles[0].text)
        : response
            .writeHead(200, { 'Content-Type': 'text/html' })
            .end(
              '<!doctype html><title>Tea</title><rtc-call></rtc-call><script type="module" src="/page.js"></script>',
            ),
    );
    io = new Server(server);
    attachSocketIo(io);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await io?.close();
    packed?.remove();
  });

  it('connects two people, who see each other', async () => {
    const visit = async (name) => {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${server.address().port}/`);
      await page.locator('input[name=name]').fill(name);
      await page.getByRole('button', { name: 'Join call' }).click();
      return page;
    };
    const pages = await Promise.all([visit('Ann'), visit('Ben')]);
    const others = await Promise.all(
      pages.map(async (page) => {
        const other = await page.waitForFunction(() => {
          const call = document.querySelector('rtc-call');
          const tiles = [...call.shadowRoot.querySelectorAll('rtc-video:not([participant=self])')];
          const frames = tiles[0]?.videoElement?.getVideoPlaybackQuality().totalVideoFrames;
          return frames > 5 && call.participants[0].name;
        });
        return other.jsonValue();
      }),
    );
    assert.deepEqual(others, ['Ben', 'Ann']);
  });
});
