import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { partNotLoaded } from '../../base/part-not-loaded.js';
import type { RtcError } from '../../base/rtc-error.js';
import { FilesController, type SendTo } from '../../controllers/files-controller.js';
import type { Transfer } from '../../files/transfer-types.js';
import type { Participant, SessionLease } from '../../session/session-types.js';
import { controls } from '../internal/controls.styles.js';
import { errorText } from '../internal/error-text.js';
import { RtcErrorEvent } from '../internal/events.js';
import { property, state } from '../internal/property.js';
import { RtcElement } from '../internal/rtc-element.js';
import { button } from '../internal/files/button.js';
import { DropZone } from './drop-zone.js';
import type { FileView } from './file-view.js';
import { keepFocus } from '../internal/files/keep-focus.js';
import { problem } from '../internal/files/problem.js';
import { sendTo } from './notes.js';
import { type Dropped, picked, type Refusal } from '../internal/files/picked-files.js';
import { RtcFileErrorEvent, RtcFileOfferEvent } from '../internal/files/file-events.js';
import { styles } from './rtc-file-drop.styles.js';
import * as words from './rtc-file-drop.words.js';
import { zone } from './zone.js';

type Late = typeof import('./late.js');

/** Once it is there, nobody waits for it again. */
let late: Late | undefined;

async function loadLate(): Promise<Late> {
  return (late = await import('./late.js'));
}

/**
 * Sends files straight to the browsers of the others in the room, and takes what they send, once the person has
 * said yes. Files are dropped, chosen, pasted (text becomes a file, too), or handed over by the page. What is added by
 * one action is one batch: answered, followed and saved as a whole, or file by file.
 *
 * What has been received stays in the browser's own storage until the person saves it, unless they chose a place when
 * they accepted it. Where the browser has no picker for places, a batch is saved file by file or as a zip.
 *
 * While files are on their way the screen stays on, and the browser asks before the page is left.
 *
 * Alone on a page it joins its room by itself; beside other tags of the same room it shares their session. Several of
 * it on one session show the same transfers, and each dispatches its own events.
 *
 * @summary Drop files, they arrive at the others.
 *
 * @slot - Title of the drop zone
 * @slot empty - What the zone says while nobody can be sent anything
 * @slot icon-drop - Icon of the drop zone
 *
 * @event {RtcStateChangeEvent} rtc-statechange - The state changed
 * @event {RtcJoinEvent} rtc-join - The room let us in
 * @event {RtcLeaveEvent} rtc-leave - We are out of the room
 * @event {RtcParticipantJoinEvent} rtc-participant-join - Somebody came
 * @event {RtcParticipantLeaveEvent} rtc-participant-leave - Somebody went
 * @event {RtcParticipantChangeEvent} rtc-participant-change - Something about somebody changed
 * @event {RtcVerificationEvent} rtc-verification - The code to compare with somebody is known, or another
 * @event {RtcErrorEvent} rtc-error - Something failed: also files kept back by this element's rules, and received ones that could not be saved
 * @event {RtcFileOfferEvent} rtc-file-offer - Somebody offers a file. `preventDefault()`: the page decides
 * @event {RtcFileProgressEvent} rtc-file-progress - A transfer moved on or changed its state; about five times a second at most
 * @event {RtcFileSentEvent} rtc-file-sent - A file has arrived at the other side
 * @event {RtcFileReceivedEvent} rtc-file-received - A file has arrived here
 * @event {RtcFileErrorEvent} rtc-file-error - A file was not sent or received
 *
 * @csspart base - Everything
 * @csspart zone - The drop zone, a button
 * @csspart icon - Its icon
 * @csspart title - Its title
 * @csspart hint - What it says below
 * @csspart limits - Types and size that may be sent
 * @csspart recipients - The choice of a recipient with its label
 * @csspart recipient-select - The choice itself
 * @csspart error - A problem, the files that were not taken, or why a received one could not be saved
 * @csspart refused - One file that was not taken
 * @csspart queue - Files that wait for somebody to come
 * @csspart queued - One of them, or several that were added together
 * @csspart offers - Several offers of one sender, answered at once
 * @csspart transfers - The list of transfers
 * @csspart transfer - One transfer, or several that were sent together; also `transfer-send` or `transfer-receive`, and `transfer-` with its state
 * @csspart batch - Several that were sent together, in one row; also `batch-asks`, `batch-offered`, `batch-running`, `batch-over`
 * @csspart batch-files - The files of that, when they are shown
 * @csspart type-icon - Icon of a file's type
 * @csspart name - Name of a file, with its folders, or of a folder
 * @csspart status - What a transfer is doing; also `status-bad`
 * @csspart progress - Track of the progress bar
 * @csspart progress-bar - Its filled part
 * @csspart percent - The progress as a number
 * @csspart actions - Buttons of a transfer
 * @csspart button - A button with words; also `accept-button`, `decline-button`, `save-button`, `save-as-button`, `save-to-folder-button`, `save-as-zip-button`, `retry-button`, `dismiss-button`, `accept-all-button`, `decline-all-button`, `clear-button`, `show-more-button`
 * @csspart icon-button - A button with an icon; also `accept-button`, `decline-button`, `save-button`, `pause-button`, `resume-button`, `cancel-button`, `send-again-button`, `dismiss-button`, `show-files-button`, `stop-saving-button`
 * @csspart total - Progress of all that is on the way
 *
 * @cssproperty --rtc-color-text - Text
 * @cssproperty --rtc-color-text-muted - Secondary text
 * @cssproperty --rtc-color-surface - Background of zone and rows
 * @cssproperty --rtc-color-surface-raised - Background of buttons, and of the zone under the pointer
 * @cssproperty --rtc-color-surface-hover - Background under the pointer, and of the progress track
 * @cssproperty --rtc-color-border - Borders
 * @cssproperty --rtc-color-accent - What asks for attention: main buttons, progress, a drop that is taken
 * @cssproperty --rtc-color-on-accent - Text on that
 * @cssproperty --rtc-color-danger - Problems
 * @cssproperty --rtc-color-success - What has arrived
 * @cssproperty --rtc-radius - Corners of zone and rows
 * @cssproperty --rtc-radius-small - Corners of fields
 * @cssproperty --rtc-gap - Space between the parts
 * @cssproperty --rtc-font - Font family
 * @cssproperty --rtc-font-size - Size of the text
 * @cssproperty --rtc-focus-ring - Box shadow of what has the focus
 * @cssproperty --rtc-duration - Length of transitions
 *
 * @cssstate idle - There is no room
 * @cssstate joining - On the way into the room
 * @cssstate joined - In the room
 * @cssstate reconnecting - In the room, and the connection to the server is lost
 * @cssstate ended - The room was left
 * @cssstate failed - The room could not be joined
 * @cssstate rtl - The language is written from right to left, and the page sets no direction
 * @cssstate ltr - It is written from left to right, and the page sets no direction
 * @cssstate dragging - Files are held over the element
 * @cssstate waiting - Nobody can be sent anything now
 * @cssstate busy - A file is on its way
 */
export class RtcFileDrop extends RtcElement {
  static override styles = [...RtcElement.styles, controls, styles];

  /** What may be sent and received, as `<input accept>`: extensions and MIME types, separated by commas. Empty: everything. */
  @property() accept = '';

  /** How large a file may be: bytes, or text such as `50MB`. Empty: any size. */
  @property({ attribute: 'max-size' }) maxSize: number | string = '';

  /** Takes folders, which arrive with their structure. The picker then asks for a folder. */
  @property({ type: Boolean }) directory = false;

  /** Id of the participant to send to. Empty: everyone, or whom the person chooses. */
  @property() to = '';

  /** Accepts every file that is offered, without asking. */
  @property({ type: Boolean, attribute: 'auto-accept' }) autoAccept = false;

  /** Neither sends what the person adds nor takes files. What is on its way goes on, and so does `send()`. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private chosen = '';
  @state() private refused: readonly Refusal[] = [];

  readonly #files: FilesController<Late> = new FilesController<Late>(this, {
    load: () => late ?? loadLate(),
    autoAccept: () => this.autoAccept,
    offered: (transfer) => this.dispatchEvent(new RtcFileOfferEvent({ transfer })),
    attached: (files, { FileView }) => {
      const view = (this.#view = new FileView(this, files));
      return () => {
        this.#view = null;
        view.close();
      };
    },
    refused: (files) => {
      this.refused = [...this.refused, ...files.map(({ path, error }) => ({ path, message: () => errorText(error) }))];
      for (const { file, error } of files) {
        this.dispatchEvent(new RtcFileErrorEvent({ file, error }));
        this.dispatchEvent(new RtcErrorEvent({ error }));
      }
    },
    failed: (error) => this.dispatchEvent(new RtcErrorEvent({ error })),
  });
  readonly #drop = new DropZone(this, {
    add: (dropped) => this.#add(dropped),
    takes: (text) => this.#files.takes(text),
  });
  /** What shows transfers; there is none before that code is there. */
  #view: FileView | null = null;
  #badSize: RtcError | null = null;
  /** The lease on which the others were told that files are taken here. */
  #taking: SessionLease | null = null;

  /** All transfers in both directions, oldest first, ended ones included until they are taken off the list. */
  get transfers(): readonly Transfer[] {
    return this.#files.files?.transfers ?? [];
  }

  /**
   * Offers files as if they had been dropped: by the element's rules, and later when nobody is there yet.
   *
   * @param options.to id of a participant; default: the `to` of the element, whom the person chose, or everyone
   * @param options.signal cancels these transfers
   * @returns what is on offer now, one transfer per file and recipient, all of one batch; not what waits or was refused
   */
  send(files: Iterable<File>, options: SendTo = {}): Transfer[] {
    return this.#add({ files: Array.from(files, picked) }, options);
  }

  /**
   * Removes what is kept on this device of files that were not received to the end. It is kept so that only the rest
   * has to travel when they are sent again, and goes by itself 24 hours after the last of it came.
   *
   * @throws RtcError `load-failed`, or `bad-attribute` while there is no room
   */
  async clearPartialFiles(): Promise<void> {
    const files = await this.#files.whenReady();
    await files.clearPartial();
  }

  protected override sessionAttached(lease: SessionLease): () => void {
    if (lease.session.snapshot.state === 'idle') this.#join(lease);
    const detach = this.#files.attach(lease.session);
    this.#tellTaking();
    return detach;
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('accept') && !changed.has('maxSize')) return;
    this.#badSize = this.#files.setRules(this.accept, this.maxSize);
    if (this.#badSize) this.dispatchEvent(new RtcErrorEvent({ error: this.#badSize }));
  }

  protected override update(changed: PropertyValues): void {
    // Before it is rendered, because the session changes by it.
    this.#tellTaking();
    const root = this.renderRoot as ShadowRoot;
    keepFocus(root, () => {
      super.update(changed);
      this.#view?.fill(root);
    });
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.toggleState('busy', (this.#files.files?.groups.running.size ?? 0) > 0);
    this.toggleState('dragging', this.#drop.dragging === 'files');
    this.toggleState('waiting', this.#files.reachable(this.#to).length === 0);
  }

  /** Not before the code for files is there: an offer that came earlier would be lost. */
  #tellTaking(): void {
    const taking = !this.disabled && this.#files.files ? this.controller.lease : null;
    if (taking === this.#taking) return;
    // A lease that was given back no longer says anything.
    this.#taking?.setFiles(false);
    taking?.setFiles(true);
    this.#taking = taking;
  }

  /** The others in the room. */
  get #people(): readonly Participant[] {
    return this.controller.session?.snapshot.participants ?? [];
  }

  /** Whom to send to: the person's choice counts as long as that one is there. Empty: everyone. */
  get #to(): string {
    return this.to || (this.#people.find(({ id }) => id === this.chosen)?.id ?? '');
  }

  /** The one way from the person and the page to the others. What was said about the files before is forgotten. */
  #add({ files, refused = [] }: Dropped, { to = this.#to, signal }: SendTo = {}): Transfer[] {
    this.refused = refused;
    // What says which files wait comes with a room; without one it is not on its way yet.
    if (!late && !this.controller.session) this.#loadWithoutRoom();
    return this.#files.send(files, { to, signal });
  }

  #loadWithoutRoom(): void {
    loadLate().then(
      () => this.requestUpdate(),
      (cause: unknown) => this.showError(partNotLoaded(cause)),
    );
  }

  /** A failure comes as an `error` event of the session, too, and is shown from there. */
  #join({ session }: SessionLease): void {
    this.error = null;
    session.join().catch(() => undefined);
  }

  override render(): TemplateResult {
    const { state, accept, directory, disabled } = this;
    const { dragging, over, leave, drop } = this.#drop;
    const { rules, queue: waiting } = this.#files;
    const to = this.#to;
    const people = this.#people.filter(({ id }) => !to || id === to);
    const reachable = this.#files.reachable(to);
    const view = { state, accept, directory, disabled, dragging, rules, people, reachable };
    return html`<div part="base" class="base" @dragenter=${over} @dragover=${over} @dragleave=${leave} @drop=${drop}>
      ${zone(view, (picked) => this.#add({ files: picked }))}
      ${this.to || disabled || this.#people.length < 2 ? nothing : sendTo(this.#people, to, (id) => (this.chosen = id))}
      ${this.#problem()} ${this.refused.length > 0 ? late?.refusals(this.refused, () => (this.refused = [])) : nothing}
      ${waiting.length > 0 ? late?.queue(waiting, (queued) => this.#files.unqueue(queued)) : nothing}
      ${this.#view?.render()}
      <div class="hidden-text" role="status">${this.#view?.said}</div>
    </div>`;
  }

  #problem(): TemplateResult | typeof nothing {
    const { error, state } = this;
    const { lease } = this.controller;
    const wrong = error ?? this.#badSize ?? this.#files.error;
    const retry =
      lease && (state === 'failed' || state === 'ended')
        ? button('retry', () => this.#join(lease), error ? words.tryAgain() : words.joinAgain())
        : wrong && wrong === this.#files.error
          ? button('retry', () => this.#files.load(), words.tryAgain())
          : nothing;
    return wrong ? problem(errorText(wrong), retry) : retry;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rtc-file-drop': RtcFileDrop;
  }
}
