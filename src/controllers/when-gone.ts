/**
 * For `hostDisconnected()`: acts once the element is really gone. One that is moved in the document leaves it and is
 * back within the same task.
 */
export function whenGone(host: { readonly isConnected: boolean }, act: () => void): void {
  queueMicrotask(() => {
    if (!host.isConnected) act();
  });
}
