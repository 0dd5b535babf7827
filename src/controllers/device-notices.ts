import type { DeviceChange, MediaSnapshot } from '../media/media-source.js';
import type { Session } from '../session/session-types.js';
import type { CallDevice } from './call-controller.js';

/** What a person is told of their devices: another one is in use by the kit's own doing, or one that was held back is on again. */
export type DeviceNotice =
  | { readonly change: DeviceChange; readonly resumed?: undefined }
  | { readonly change?: undefined; readonly resumed: readonly CallDevice[] };

export interface DeviceNoticesDeps {
  /** Whether the person takes part in the call. */
  inCall(): boolean;
  /** Whether to listen for speech while the microphone is muted. */
  hints(): boolean;
  /** The person speaks and is muted. */
  talkWhileMuted(): void;
  /** Anything here changed. */
  changed(): void;
}

/** Milliseconds that a notice stays; long enough to read two names twice. */
const NOTICE_MS = 12_000;
/** Milliseconds that the hint of being muted stays. */
const HINT_MS = 5000;

const DEVICES = ['microphone', 'camera'] as const;

/** What a call says of devices that change without anybody's click, and of speaking while muted. */
export class DeviceNotices {
  notice: DeviceNotice | null = null;
  /** “You are muted” is to be seen. */
  mutedHint = false;

  readonly #deps: DeviceNoticesDeps;
  #session: Session | null = null;
  #before: MediaSnapshot | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  /** Set while speech is listened for. */
  #deafen: (() => void) | null = null;

  constructor(deps: DeviceNoticesDeps) {
    this.#deps = deps;
  }

  /** Devices that the system holds back now. */
  get interrupted(): readonly CallDevice[] {
    const { media } = this.#session ?? {};
    return DEVICES.filter((device) => media?.snapshot.interrupted[device]);
  }

  attach(session: Session): () => void {
    const { media } = session;
    this.#session = session;
    this.#before = media.snapshot;
    const off = [
      media.on('change', ({ snapshot }) => this.#follow(snapshot)),
      media.on('device', (change) => change.cause !== 'chosen' && this.#show({ change })),
    ];
    this.refresh();
    return () => {
      for (const run of off) run();
      this.#session = this.#before = null;
      this.refresh();
      this.#hint(false);
      this.dismiss();
    };
  }

  /** Call it after what `inCall()` and `hints()` tell may have changed. */
  refresh(): void {
    const listens = this.#session !== null && this.#deps.inCall() && this.#deps.hints();
    if (listens === (this.#deafen !== null)) return;
    this.#deafen?.();
    this.#deafen = (listens && this.#session?.media.on('mutedspeech', () => this.#talks())) || null;
    if (!listens) this.#hint(false);
  }

  dismiss(): void {
    clearTimeout(this.#noticeTimer);
    if (!this.notice) return;
    this.notice = null;
    this.#deps.changed();
  }

  #follow(snapshot: MediaSnapshot): void {
    const before = this.#before;
    this.#before = snapshot;
    if (snapshot.microphone) this.#hint(false);
    const resumed = DEVICES.filter((device) => before?.interrupted[device] && snapshot[device]);
    if (resumed.length) this.#show({ resumed });
  }

  #show(notice: DeviceNotice): void {
    clearTimeout(this.#noticeTimer);
    this.notice = notice;
    this.#noticeTimer = setTimeout(() => this.dismiss(), NOTICE_MS);
    this.#deps.changed();
  }

  #talks(): void {
    this.#hint(true);
    this.#deps.talkWhileMuted();
  }

  #hint(shown: boolean): void {
    clearTimeout(this.#hintTimer);
    if (shown) this.#hintTimer = setTimeout(() => this.#hint(false), HINT_MS);
    if (shown === this.mutedHint) return;
    this.mutedHint = shown;
    this.#deps.changed();
  }
}
