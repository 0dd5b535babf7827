/** Gets hold of the first channel that is made with this id, the offering side's, to write to it what no engine would. */
export function captureChannel(id: number): { opened: Promise<RTCDataChannel>; restore: () => void } {
  const { prototype } = RTCPeerConnection;
  const original = Object.getOwnPropertyDescriptor(prototype, 'createDataChannel');
  if (!original) throw new Error('There is no createDataChannel.');
  const create = original.value as RTCPeerConnection['createDataChannel'];
  const restore = (): void => void Object.defineProperty(prototype, 'createDataChannel', original);
  let found = false;
  const opened = new Promise<RTCDataChannel>((resolve) => {
    const spy = function (this: RTCPeerConnection, label: string, init?: RTCDataChannelInit): RTCDataChannel {
      const channel = create.call(this, label, init);
      if (init?.id === id && !found) channel.addEventListener('open', () => resolve(channel), { once: true });
      found ||= init?.id === id;
      return channel;
    };
    Object.defineProperty(prototype, 'createDataChannel', { ...original, value: spy });
  });
  return { opened, restore };
}
