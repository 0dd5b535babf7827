/** Plays one element's sound through the speaker that its session uses. */
export class OutputDevice {
  #deviceId = '';

  /** Call it after every change of what the element plays. An empty id is the system's own choice. */
  use(element: HTMLMediaElement | null, tracks: readonly MediaStreamTrack[], deviceId: string): void {
    // Chromium refuses (`AbortError`) while there is no sound to be played.
    if (!element || deviceId === this.#deviceId || !tracks.some(({ kind }) => kind === 'audio')) return;
    this.#deviceId = deviceId;
    element.setSinkId(deviceId).catch(() => {
      // Tried again at the next change. A device that is gone for good the session notices itself, and names another.
      if (this.#deviceId === deviceId) this.#deviceId = element.sinkId;
    });
  }
}
