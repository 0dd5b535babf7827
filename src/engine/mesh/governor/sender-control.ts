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

type Encoding = RTCRtpEncodingParameters & { codec?: RTCRtpCodec };
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
  #forget = false;
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

  /**
   * Nothing of what was sent so far is sent again. Chromium 156 keeps packets for some seconds and fills its probes of
   * a path with them. Frames of before an outage that reach the other side after it make its jitter buffer take the
   * whole outage for delay: measured, pictures stood still for another 0.7 to 2.4 s. Another codec and back begins a new
   * store of packets, and costs little while the picture is paused. Elsewhere nothing happens.
   *
   * @see https://w3c.github.io/webrtc-extensions/#dom-rtcrtpencodingparameters-codec
   */
  forget(): void {
    this.#forget = true;
    this.#next ??= this.#last;
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#next || this.#refresh || this.#forget) {
      const [wish, refresh, forget] = [this.#next, this.#refresh, this.#forget];
      this.#next = null;
      this.#refresh = this.#forget = false;
      if (forget) await this.#drop().catch(() => undefined);
      await this.#apply(wish, refresh).catch(() => undefined); // See above: it is wished again.
    }
    this.#busy = false;
  }

  async #drop(): Promise<void> {
    const [first, ...rest] = this.#sender.getParameters().codecs;
    // One for pictures, not for repair (RFC 4588 and 5109).
    const other = rest.find(({ mimeType }) => mimeType !== first?.mimeType && !/rtx|red|fec/i.test(mimeType));
    if (!other) return;
    // The first is named as well before it goes back to nothing: the choice alone does not change what is in use.
    for (const codec of [other, first, undefined]) {
      const settings = this.#sender.getParameters();
      const encoding: Encoding | undefined = settings.encodings[0];
      if (!encoding) return;
      encoding.active = false;
      if (codec) encoding.codec = codec;
      else delete encoding.codec;
      await this.#sender.setParameters(settings);
    }
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
