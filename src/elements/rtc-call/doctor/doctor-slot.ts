import { nothing, type TemplateResult } from 'lit';
import { partNotLoaded } from '../../../base/part-not-loaded.js';
import type { RtcError } from '../../../base/rtc-error.js';
import { downloadTime } from '../../../controllers/save-urls.js';
import type { ConnectionReport } from '../../../doctor/connection-report.js';
import { SessionLog } from '../../../doctor/session-log.js';
import type { Session } from '../../../session/session-types.js';
import type { CallElement } from '../call-element.js';
import type { DoctorView } from './doctor-view.js';

export interface DoctorSlotDeps {
  readonly host: CallElement;
  session(): Session;
  showError(error: RtcError): void;
}

/** The log of a call, which is written from its beginning, and a way to fetch the panel with numbers and tests. */
export class DoctorSlot {
  readonly #deps: DoctorSlotDeps;
  readonly #log = new SessionLog();
  #view: DoctorView | null = null;
  #loading: Promise<DoctorView> | null = null;

  constructor(deps: DoctorSlotDeps) {
    this.#deps = deps;
  }

  /** Follows a session. Returns what stops that. */
  attach(session: Session): () => void {
    const stop = this.#log.attach(session);
    return () => {
      stop();
      this.#view?.close();
    };
  }

  get open(): boolean {
    return this.#view?.open ?? false;
  }

  async show(): Promise<void> {
    try {
      await (await this.#load()).show();
    } catch (error) {
      // Nothing else is thrown.
      this.#deps.showError(error as RtcError);
    }
  }

  async test(): Promise<ConnectionReport> {
    return (await this.#load()).test();
  }

  log(): File {
    const name = `call-log ${new Date().toISOString().slice(0, 16).replace('T', ' ').replace(':', '.')}.json`;
    return new File([JSON.stringify(this.#log, null, 1)], name, { type: 'application/json' });
  }

  render(): TemplateResult | typeof nothing {
    return this.#view?.render() ?? nothing;
  }

  #load(): Promise<DoctorView> {
    const { host, session } = this.#deps;
    return (this.#loading ??= import('./doctor-view.js').then(
      ({ DoctorView: View }) => (this.#view = new View({ host, session, saveLog: () => this.#saveLog() })),
      (cause: unknown) => {
        this.#loading = null;
        throw partNotLoaded(cause);
      },
    ));
  }

  #saveLog(): void {
    const file = this.log();
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: file.name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), downloadTime(file.size));
  }
}
