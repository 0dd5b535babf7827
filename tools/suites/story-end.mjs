/** Runs in the page, before any of its scripts: listens in on Storybook's channel for the end of the story. */
export function listenForTheEnd() {
  let channel;
  globalThis.storyEnd = new Promise((resolve) => {
    const failures = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        channel.on('storyFinished', ({ status, reporters = [] }) => resolve({ status, reporters }));
        for (const type of [...failures, 'unhandledErrorsWhilePlaying']) {
          channel.on(type, (error) => {
            const [first = error] = Array.isArray(error) ? error : [error];
            resolve({ status: type, reporters: [], message: first?.stack ?? first?.message ?? JSON.stringify(first) });
          });
        }
      },
    });
  });
}
