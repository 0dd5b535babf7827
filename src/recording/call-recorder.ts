import { RtcError } from '../base/rtc-error.js';
import { safeFileName } from '../files/safe-file-name.js';
import type { Session } from '../session/session-types.js';
import { FrameClock } from './frame-clock.js';
import { paintScene } from './paint-scene.js';
import { PictureFeeds } from './picture-feeds.js';
import { RecordingFile } from './recording-file.js';
import { extensionOf, recordingType } from './recording-format.js';
import { type Place, recordingLayout } from './recording-layout.js';
import { recordingScene, type Scene } from './recording-scene.js';
import type { RecordingEnd, RecordingOptions, RecordingResult } from './recording-types.js';
import { SoundMix } from './sound-mix.js';
import { withDuration } from './webm-duration.js';

/** Milliseconds of one piece: what a page that is killed may lose, were its files kept. */
const PIECE_MS = 1000;
const VIDEO_BITS = 2_500_000;
const AUDIO_BITS = 128_000;
/** Bytes at the beginning of a file in which its duration belongs. */
const HEAD = 4096;
const EMPTY: Scene = { tiles: [], sounds: [] };

/**
 * Records a call on this device: everybody side by side, or one of them, with every sound there is. What is drawn and mixed
 * is what the session says at each moment, so that people, cameras and screens come and go in one file, also over lost
 * connections. All others are told as long as it runs (`Participant.recording`).
 *
 *     const recorder = await CallRecorder.start(session);
 *     …
 *     const { file } = await recorder.stop();
 *
 * It ends by itself with the stay in the room, and with a full disk; `done` tells.
 */
export class CallRecorder {
  /** The recording, once it is over for whatever reason. Never rejects. */
  readonly done: Promise<RecordingResult>;
  readonly #session: Session;
  readonly #options: RecordingOptions;
  readonly #context: CanvasRenderingContext2D;
  readonly #feeds: PictureFeeds;
  readonly #mix: SoundMix;
  readonly #file: RecordingFile;
  readonly #recorder: MediaRecorder;
  readonly #undo: (() => void)[];
  readonly #started = performance.now();
  readonly #date = new Date();
  #scene = EMPTY;
  #places: Place[] = [];
  #reason: RecordingEnd | null = null;
  #error: RtcError | null = null;

  private constructor(session: Session, options: RecordingOptions, type: string, mix: SoundMix, file: RecordingFile) {
    this.#session = session;
    this.#options = options;
    this.#mix = mix;
    this.#file = file;
    const { width = 1280, height = 720, frameRate = 25, videoBitsPerSecond = VIDEO_BITS } = options;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new DOMException('There is no canvas.', 'NotSupportedError');
    this.#context = context;
    this.#feeds = new PictureFeeds(session);
    this.#update();
    this.#paint();
    const picture = canvas.captureStream(frameRate);
    this.#recorder = new MediaRecorder(new MediaStream([...picture.getVideoTracks(), mix.track]), {
      mimeType: type,
      videoBitsPerSecond,
      audioBitsPerSecond: AUDIO_BITS,
    });
    const clock = new FrameClock(frameRate, () => this.#paint());
    this.#undo = [
      session.on('change', () => this.#update()),
      session.on('track', () => this.#update()),
      session.media.on('change', () => this.#update()),
      session.on('leave', () => this.#end('left')),
      () => clock.stop(),
      () => picture.getTracks().forEach((track) => track.stop()),
    ];
    this.done = this.#record();
  }

  /**
   * Begins. From a click, best: browsers let pages hear nothing before.
   *
   * @throws RtcError `unsupported` where the browser cannot record, or outside of a call; `bad-attribute` for options that
   *   make no picture; `permission-denied` while the browser keeps sound from the page; `recording-failed`
   */
  static async start(session: Session, options: RecordingOptions = {}): Promise<CallRecorder> {
    const type = recordingType(options.type);
    check(options);
    if (!session.snapshot.self) throw new RtcError('unsupported', 'Join the call before recording it.');
    // First of all, so that nothing is recorded that nobody was told of.
    const conceal = session.announceRecording();
    let mix: SoundMix | null = null;
    let file: RecordingFile | null = null;
    try {
      mix = new SoundMix();
      file = await RecordingFile.open();
      if (!(await mix.runs())) {
        // After a click it is not the browser that waits: Firefox has no sound at all without a device for it.
        if (navigator.userActivation?.hasBeenActive) {
          const message = 'The sound of this device does not start. Connect or choose a speaker, then record again.';
          throw new RtcError('recording-failed', message);
        }
        const message = 'The browser keeps sound from this page until you click in it. Click, then record again.';
        throw new RtcError('permission-denied', message);
      }
      if (!session.snapshot.self) throw new RtcError('cancelled', 'The call ended before the recording began.');
      const recorder = new CallRecorder(session, options, type, mix, file);
      recorder.#undo.push(conceal);
      return recorder;
    } catch (cause) {
      conceal();
      mix?.close();
      await file?.discard();
      if (cause instanceof RtcError) throw cause;
      throw new RtcError('recording-failed', 'The browser could not begin to record. Try again.', { cause });
    }
  }

  /** Milliseconds since it began. */
  get elapsed(): number {
    return performance.now() - this.#started;
  }

  /** Ends it. @returns as `done` */
  stop(): Promise<RecordingResult> {
    this.#end('stopped');
    return this.done;
  }

  /** Resolves once the last piece is there. */
  #record(): Promise<RecordingResult> {
    const recorder = this.#recorder;
    return new Promise((resolve) => {
      recorder.addEventListener('dataavailable', ({ data }) => {
        if (data.size > 0) this.#file.write(data).catch((cause: unknown) => this.#full(cause));
      });
      recorder.addEventListener('error', (event) => this.#fail(event));
      recorder.addEventListener('stop', () => {
        const duration = this.elapsed;
        // By itself, as when the browser takes the tracks away.
        if (!this.#reason) this.#fail(null);
        resolve(this.#finish(duration));
      });
      recorder.start(PIECE_MS);
    });
  }

  #end(reason: RecordingEnd, error: RtcError | null = null): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#error = error;
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    // Nothing more goes in; what is there is on its way.
    for (const undo of this.#undo) undo();
  }

  #full(cause: unknown): void {
    const message = 'There is no more room on the disk, so the recording has ended. What there is can be saved.';
    this.#end('full', new RtcError('storage-full', message, { cause }));
  }

  #fail(cause: unknown): void {
    const message = 'The browser has ended the recording. What there is can be saved.';
    this.#end('failed', new RtcError('recording-failed', message, { cause }));
  }

  async #finish(duration: number): Promise<RecordingResult> {
    this.#feeds.close();
    this.#mix.close();
    const whole = await this.#file.finish();
    const { mimeType } = this.#recorder;
    // Without the codecs, which systems do not know as part of a type.
    const [type = ''] = mimeType.split(';');
    const head = type === 'video/webm' ? withDuration(await bytes(whole.slice(0, HEAD)), duration) : null;
    const parts = head ? [head, whole.slice(HEAD)] : [whole];
    return {
      file: new File(parts, this.#name(mimeType), { type }),
      duration,
      reason: this.#reason ?? 'failed',
      error: this.#error,
      discard: () => this.#file.discard(),
    };
  }

  #name(type: string): string {
    const { name = `${this.#session.room} ${stamp(this.#date)}` } = this.#options;
    return safeFileName(`${name}.${extensionOf(type)}`);
  }

  #update(): void {
    const { snapshot, media } = this.#session;
    const { width, height } = this.#context.canvas;
    this.#scene = recordingScene(snapshot, media.snapshot, this.#options);
    const { tiles, sounds } = this.#scene;
    this.#places = recordingLayout(
      tiles.map(({ source }) => source === 'screen'),
      width,
      height,
    );
    this.#feeds.update(tiles, this.#places);
    this.#mix.set(sounds);
  }

  #paint(): void {
    const { guest = 'Guest' } = this.#options;
    paintScene(this.#context, this.#scene.tiles, this.#places, { videoOf: (tile) => this.#feeds.videoOf(tile), guest });
  }
}

function check({ width = 1280, height = 720, frameRate = 25 }: RecordingOptions): void {
  const fits = (value: number, least: number, most: number): boolean =>
    Number.isFinite(value) && value >= least && value <= most;
  // Encoders take even sizes only, and few more than 4096.
  if (![width, height].every((side) => fits(side, 64, 4096) && side % 2 === 0))
    throw new RtcError('bad-attribute', 'A recording is 64 to 4096 pixels wide and high, in even numbers.');
  if (!fits(frameRate, 1, 60)) throw new RtcError('bad-attribute', 'A recording has 1 to 60 pictures a second.');
}

async function bytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** `2026-11-21 20.15` by the clock of this device; no file system objects to it. */
function stamp(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}.${two(date.getMinutes())}`;
}
