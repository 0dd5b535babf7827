/** Only bounds a failure, in milliseconds. */
const PATIENCE = 60_000;

/** Ends what would otherwise wait for ever. */
function within(promise, what) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${what}: not within ${PATIENCE / 1000} s`)), PATIENCE).unref();
  });
  return Promise.race([promise, late]);
}

/** Runs in the page: waits until `holds` does, asked at every frame. */
async function framesOfOneOther(call) {
  const plays = ({ participant, videoElement }) =>
    participant !== 'self' && videoElement?.getVideoPlaybackQuality().totalVideoFrames > 5;
  const tiles = () => [...(call.shadowRoot?.querySelectorAll('rtc-video') ?? [])];
  // Exactly one: a framework that mounts twice must not leave a ghost.
  while (!(call.participants?.length === 1 && tiles().some(plays))) await new Promise(requestAnimationFrame);
}

/** Somebody at a page: what went wrong in it is in `errors`. */
export async function visit(browser, url, name, { frame = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    // Browsers ask for the icon by themselves.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) errors.push(`${message.text()} (${url})`);
  });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  const scope = frame ? page.frameLocator('iframe') : page;
  const call = scope.locator('rtc-call');
  return {
    errors,
    page,
    call,
    async join() {
      await scope.locator('input[name=name]').fill(name);
      await scope.getByRole('button', { name: 'Join call' }).click();
    },
    seesTheOther: () => within(call.evaluate(framesOfOneOther), `${name} sees the other`),
    hearsOf: (other) =>
      page
        .locator('output')
        .filter({ hasText: new RegExp(`^${other}$`) })
        .waitFor(),
    close: () => context.close(),
  };
}
