/** What a sender is to do. `null` leaves a thing to the browser. */
export interface SenderWish {
  readonly active: boolean;
  readonly maxBitrate: number | null;
  /** Against what else this connection sends. */
  readonly priority: RTCPriorityType;
  /** Pictures only. */
  readonly picture?: {
    readonly scale: number;
    readonly maxFramerate: number | null;
    /** When there is too little for both, to have fewer frames rather than fewer pixels. */
    readonly sharp: boolean;
  };
}

type Settings = RTCRtpSendParameters & { degradationPreference?: string };

/**
 * Milliseconds that a picture which became larger keeps its new size, whatever the bitrate. The browser only knows
 * then that a small one got through; measured in Chromium 156, it starts at half the size or less and takes 15 s to
 * the whole, and with this 0.1 s. By then it has found out what the way carries.
 */
const GROWTH = 5000;

/**
 * Has one sender do what is wished, with one change under way at a time; a wish that comes meanwhile replaces the one
 * that waits. Nothing is thrown: before negotiation and on a closed connection a browser refuses, and whoever
 * wishes does so again every second.
 */
export class SenderControl {
  readonly #sender: RTCRtpSender;
  #next: SenderWish | null = null;
  #last: SenderWish | null = null;
  #grownAt = -Infinity;
  #refresh = false;
  #busy = false;

  constructor(sender: RTCRtpSender) {
    this.#sender = sender;
  }

  set(wish: SenderWish): void {
    if (this.#last && isLarger(wish, this.#last)) this.#grownAt = performance.now();
    this.#next = this.#last = wish;
    if (!this.#busy) void this.#run();
  }

  /**
   * Sends a keyframe, after frames went out that nobody received: the other side would ask for one up to three seconds
   * later (libwebrtc, `kMaxWaitForFrame`). Browsers without that option send it when they are asked.
   *
   * @see https://w3c.github.io/webrtc-extensions/#rtcencodingoptions
   */
  refresh(): void {
    this.#refresh = true;
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#next || this.#refresh) {
      const [wish, refresh] = [this.#next, this.#refresh];
      this.#next = null;
      this.#refresh = false;
      await this.#apply(wish, refresh).catch(() => undefined); // See above: it is wished again.
    }
    this.#busy = false;
  }

  async #apply(wish: SenderWish | null, refresh: boolean): Promise<void> {
    // What `getParameters` gave counts only within this task, so both calls stand together (W3C WebRTC, 5.2).
    const settings: Settings = this.#sender.getParameters();
    const [encoding] = settings.encodings ?? [];
    // Firefox has none before it has negotiated.
    const grows = performance.now() - this.#grownAt < GROWTH;
    if (!encoding) return;
    const changed = wish !== null && change(settings, encoding, wish, grows);
    if (refresh) await setParameters(this.#sender, settings, { encodingOptions: [{ keyFrame: true }] });
    else if (changed) await this.#sender.setParameters(settings);
  }
}

/** With the second argument that TypeScript's DOM types lack. */
function setParameters(sender: RTCRtpSender, settings: Settings, options: object): Promise<void> {
  return sender.setParameters.call(sender, ...([settings, options] as unknown as [Settings]));
}

/** `false` when all is as it should be: a change may start the encoder of a picture anew. */
function change(settings: Settings, encoding: RTCRtpEncodingParameters, wish: SenderWish, grows: boolean): boolean {
  const { active, maxBitrate, priority, picture } = wish;
  const before = JSON.stringify([encoding, settings.degradationPreference]);
  encoding.active = active;
  encoding.priority = priority;
  if (maxBitrate === null) delete encoding.maxBitrate;
  else encoding.maxBitrate = maxBitrate;
  if (picture) {
    encoding.scaleResolutionDownBy = picture.scale;
    if (picture.maxFramerate === null) delete encoding.maxFramerate;
    else encoding.maxFramerate = picture.maxFramerate;
    // Left out, it is what the track's `contentHint` implies.
    if (picture.sharp || grows) settings.degradationPreference = 'maintain-resolution';
    else delete settings.degradationPreference;
  }
  return JSON.stringify([encoding, settings.degradationPreference]) !== before;
}

function isLarger(wish: SenderWish, last: SenderWish): boolean {
  if (!wish.picture || !last.picture || !wish.active) return false;
  return !last.active || wish.picture.scale < last.picture.scale;
}
