import { partNotLoaded } from '../../base/part-not-loaded.js';
import type { SessionLease } from '../../session/session-types.js';
import { RtcErrorEvent } from '../internal/events.js';
import type { ChatFiles, ChatFilesDeps, ChatFilesHost } from './files/chat-files.js';

export interface FilesSlotHost extends ChatFilesHost {
  readonly noFiles: boolean;
  readonly filesLease: SessionLease | null;
}

/** The place of the chat's files: their code, and the engine that moves them, come once there is a session to have files with. */
export class FilesSlot {
  /** `null` where the chat takes none, and before the code is there. */
  now: ChatFiles | null = null;
  readonly #host: FilesSlotHost;
  readonly #deps: Omit<ChatFilesDeps, 'lease'>;
  #lease: SessionLease | null = null;
  #waiting: ((files: ChatFiles) => void)[] = [];

  constructor(host: FilesSlotHost, deps: Omit<ChatFilesDeps, 'lease'>) {
    this.#host = host;
    this.#deps = deps;
  }

  /** After each update of the chat. */
  updated(): void {
    const lease = this.#host.noFiles ? null : this.#host.filesLease;
    if (lease !== this.#lease) {
      this.close();
      this.#lease = lease;
      if (lease) void this.#load(lease);
    }
    this.now?.fill(this.#host.renderRoot as ShadowRoot);
  }

  /** The files once they are there. */
  whenReady(): Promise<ChatFiles> {
    return this.now ? Promise.resolve(this.now) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  close(): void {
    this.now?.close();
    this.now = this.#lease = null;
  }

  async #load(lease: SessionLease): Promise<void> {
    let off = (): void => {};
    try {
      const { ChatFiles: Files } = await import('./files/chat-files.js');
      if (lease !== this.#lease) return;
      this.now = new Files(this.#host, { ...this.#deps, lease });
      for (const ready of this.#waiting.splice(0)) ready(this.now);
      this.#host.requestUpdate();
    } catch (cause) {
      if (lease !== this.#lease) return;
      this.#host.dispatchEvent(new RtcErrorEvent({ error: partNotLoaded(cause) }));
      // Writing goes on without; the next connection is the next try.
      off = lease.session.on('datalink', () => {
        off();
        if (lease === this.#lease) void this.#load(lease);
      });
    }
  }
}
