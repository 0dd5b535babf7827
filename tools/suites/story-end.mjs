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
            // Firefox's stack does not begin with the message.
            const { message, stack = '' } = first ?? {};
            const whole = message && !stack.includes(message) ? `${message}\n${stack}` : stack;
            resolve({ status: type, reporters: [], message: whole || JSON.stringify(first) });
          });
        }
      },
    });
  });
}
