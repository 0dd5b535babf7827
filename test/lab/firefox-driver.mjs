/**
 * A Firefox, driven from inside of its host: what drives it is a port on the loopback of that host. Started by
 * `host-firefox.mjs` with an IPC channel; takes one message `{ launch: options }`, then `{ id, goto }` and
 * `{ id, evaluate }`, answers each, and ends when the channel does.
 */
import puppeteer from 'puppeteer-core';

let page;

async function launch({ executablePath, prefs, profile }) {
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', headless: true, executablePath, extraPrefsFirefox: prefs, protocolTimeout: 240_000 },
    ...(profile ? { userDataDir: profile } : {}),
  });
  page = await browser.newPage();
  process.once('disconnect', () => browser.close().finally(() => process.exit()));
  return browser.version();
}

async function obey({ launch: options, goto, evaluate }) {
  if (options) return launch(options);
  if (goto) return void (await page.goto(goto));
  return page.evaluate(evaluate);
}

process.on('message', (message) => {
  obey(message).then(
    (value) => process.send({ id: message.id, value }),
    (error) => process.send({ id: message.id, error: String(error) }),
  );
});
