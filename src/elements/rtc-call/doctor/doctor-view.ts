import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ConnectionCheck, ConnectionReport } from '../../../doctor/connection-report.js';
import { linkStats, type LinkStats } from '../../../doctor/link-stats.js';
import { testConnection } from '../../../doctor/test-connection.js';
import type { LinkQuality, QualityReason } from '../../../engine/engine.js';
import type { Participant, Session } from '../../../session/session-types.js';
import { drawing, icon, spinner } from '../../internal/icons.js';
import { qualityReasons } from '../../internal/words.js';
import type { CallElement } from '../call-element.js';
import { nameOf } from '../call-view.js';
import { doctorStyles } from './doctor.styles.js';
import * as words from './doctor.words.js';
import { sparkline } from './sparkline.js';

/** Seconds of history. */
const HISTORY = 60;
const TICK = 'M4.5 12.5l5 5 10-11';
const CROSS = 'M6 6l12 12M18 6 6 18';

interface Watched {
  readonly report: RTCStatsReport;
  readonly stats: LinkStats;
  readonly received: readonly number[];
}

export interface DoctorDeps {
  readonly host: CallElement;
  session(): Session;
  saveLog(): void;
}

/** The panel that says how the connections are, in words and in numbers, and tests what is to come. */
export class DoctorView {
  readonly #deps: DoctorDeps;
  readonly #watched = new Map<string, Watched>();
  #dialog: HTMLDialogElement | null = null;
  #shown = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #testing: AbortController | null = null;
  #checks: readonly ConnectionCheck[] = [];

  constructor(deps: DoctorDeps) {
    this.#deps = deps;
    const root = deps.host.renderRoot as ShadowRoot;
    // Not a `<style>`, which a strict content security policy refuses.
    if (doctorStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, doctorStyles.styleSheet];
  }

  get open(): boolean {
    return this.#shown;
  }

  async show(): Promise<void> {
    if (this.#shown) return;
    this.#shown = true;
    this.#deps.host.requestUpdate();
    // Its content comes first, so that the focus goes to a button in it.
    await this.#deps.host.updateComplete;
    if (!this.#shown || !this.#dialog?.isConnected) return this.#closed();
    this.#dialog.showModal();
    clearInterval(this.#timer);
    this.#timer = setInterval(() => void this.#look(), 1000);
    void this.#look();
  }

  /** The session goes. */
  close(): void {
    this.#dialog?.close();
    this.#closed();
  }

  /** As `RtcCall.testConnection()`. */
  test(signal?: AbortSignal): Promise<ConnectionReport> {
    const { host } = this.#deps;
    const { signaling, media, iceServers } = this.#deps.session();
    const devices = (['microphone', 'camera'] as const).filter((device) =>
      device === 'microphone' ? !host.noAudio : !host.noVideo && !host.audioOnly,
    );
    return testConnection({
      ...{ signaling, media, devices, iceServers: host.iceServers ?? iceServers },
      ...(signal && { signal }),
      found: (check) => {
        if (this.#testing?.signal !== signal) return;
        this.#checks = [...this.#checks, check];
        host.requestUpdate();
      },
    });
  }

  render(): TemplateResult {
    return html`<dialog
      part="connection-dialog"
      class="doctor"
      aria-labelledby="doctor-title"
      @close=${() => this.#closed()}
      ${ref((element) => this.#found(element))}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  /** It is told nothing when the call is taken out of the document, where an open one still has to be closed. */
  #found(element: Element | undefined): void {
    if (element) this.#dialog = element as HTMLDialogElement;
  }

  #content(): TemplateResult {
    const { participants } = this.#deps.session().snapshot;
    const people = participants.filter(({ call, link }) => call !== false && link !== 'closed');
    return html`<div class="doctor-head">
        <h2 part="title" class="doctor-title" id="doctor-title">${words.title()}</h2>
        <button
          part="button close-button"
          class="button doctor-close"
          aria-label=${words.close()}
          title=${words.close()}
          @click=${() => this.#dialog?.close()}
        >
          ${drawing(CROSS)}
        </button>
      </div>
      <div class="doctor-body">
        ${this.#test()}
        ${people.length ? people.map((person) => this.#person(person)) : html`<p class="hint">${words.nobody()}</p>`}
        <div class="doctor-actions rule">
          <p part="hint" class="hint">${words.logHelp()}</p>
          <button part="button log-button" class="button" @click=${() => this.#deps.saveLog()}>${words.log()}</button>
        </div>
      </div>`;
  }

  #person(person: Participant): TemplateResult {
    const watched = this.#watched.get(person.id);
    return html`<section part="connection" class="doctor-person">
      <h3 class="doctor-name">
        <bdi>${nameOf(person)}</bdi>${watched ? sparkline(watched.received, HISTORY) : nothing}
      </h3>
      ${verdict(person.quality)} ${watched ? numbers(watched.stats) : nothing}
    </section>`;
  }

  #test(): TemplateResult {
    const busy = this.#testing !== null;
    return html`<div class="doctor-actions">
        <p part="hint" class="hint" role="status">${busy ? words.testing() : words.testHelp()}</p>
        <button part="button test-button" class="button primary" aria-busy=${busy} @click=${() => this.#run()}>
          ${busy ? spinner() : nothing}${words.test()}
        </button>
      </div>
      ${
        this.#checks.length
          ? html`<ul part="checks" class="doctor-checks">
              ${this.#checks.map(checkRow)}
            </ul>`
          : nothing
      }`;
  }

  #run(): void {
    if (this.#testing) return;
    const testing = (this.#testing = new AbortController());
    this.#checks = [];
    this.#deps.host.requestUpdate();
    // Only the panel's own end rejects it.
    this.test(testing.signal)
      .catch(() => undefined)
      .finally(() => {
        if (this.#testing === testing) this.#testing = null;
        this.#deps.host.requestUpdate();
      });
  }

  #closed(): void {
    this.#shown = false;
    clearInterval(this.#timer);
    this.#testing?.abort(new DOMException('The panel was closed.', 'AbortError'));
    this.#testing = null;
    this.#watched.clear();
    this.#deps.host.requestUpdate();
  }

  async #look(): Promise<void> {
    const reports = await this.#deps.session().getStats();
    if (!this.open) return;
    for (const id of this.#watched.keys()) if (!reports.has(id)) this.#watched.delete(id);
    for (const [id, report] of reports) {
      const before = this.#watched.get(id);
      const stats = linkStats(report, before?.report ?? null);
      this.#watched.set(id, { report, stats, received: [...(before?.received ?? []), stats.rateIn].slice(-HISTORY) });
    }
    this.#deps.host.requestUpdate();
  }
}

/** How it is, at a glance and in words. */
function verdict(quality: LinkQuality | null): TemplateResult {
  if (!quality) return html`<p>${words.settling()}</p>`;
  const { reason } = quality;
  return html`<p class="doctor-verdict ${reason ? 'bad' : 'good'}">
    ${reason ? icon('alert') : drawing(TICK)}
    <span>${reason ? `${qualityReasons()[reason]} ${advice(reason)}` : words.good()}</span>
  </p>`;
}

function advice(reason: QualityReason): string {
  if (reason === 'cpu') return words.adviceBusy();
  return reason === 'connection' ? words.adviceWait() : words.adviceNetwork();
}

function numbers(stats: LinkStats): TemplateResult {
  const protocol = (stats.protocol ?? words.unknown()).toUpperCase();
  const rows: readonly (readonly [name: string, value: string])[] = [
    [words.roundTrip(), words.milliseconds(stats.roundTrip)],
    [words.jitter(), words.milliseconds(stats.jitter)],
    [words.loss(), `${words.percent(stats.lossIn)} / ${words.percent(stats.lossOut)}`],
    [words.rate(), `${words.kilobits(stats.rateIn)} / ${words.kilobits(stats.rateOut)}`],
    [words.available(), words.kilobits(stats.available)],
    [
      words.path(),
      stats.relayed === null ? words.unknown() : stats.relayed ? words.relayed(protocol) : words.direct(protocol),
    ],
    [words.pictureIn(), words.picture(stats.pictureIn)],
    [words.pictureOut(), words.picture(stats.pictureOut)],
  ];
  return html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

function checkRow(check: ConnectionCheck): TemplateResult {
  const { status } = check;
  return html`<li part="check ${status}-check" class="doctor-check ${status}">
    ${status === 'warn' ? icon('alert') : drawing(status === 'pass' ? TICK : CROSS)}
    <b>${words.subject(check)}<span class="hidden-text">: ${words.results[status]()}</span></b>
    <span part="hint" class="hint">${words.outcome(check)}</span>
  </li>`;
}
