import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RtcError } from '../../base/rtc-error.js';
import { FilesController, type SendTo } from '../../controllers/files-controller.js';
import type { Transfer } from '../../files/transfer-types.js';
import type { SessionLease } from '../../session/session-types.js';
import { controls } from '../internal/controls.styles.js';
import { RtcErrorEvent } from '../internal/events.js';
import { RtcElement } from '../internal/rtc-element.js';
import { DropZone } from './drop-zone.js';
import { fileReports } from './file-reports.js';
import { type Format, formatFor } from './format.js';
import { localeOf } from './locale-of.js';
import { problem, queue, type Refusal, refusals, sendTo } from './notes.js';
import { type Dropped, picked, type PickedFile } from './picked-files.js';
import { styles } from './rtc-file-drop.styles.js';
import { type FileDropWords, fileDropWords } from './rtc-file-drop.words.js';
import { isRunning, TransferList } from './transfer-list.js';
import { rowStyles } from './transfer-row.styles.js';
import { zone } from './zone.js';
import { type ZoneText, zoneText } from './zone-text.js';

/**
 * Sends files straight to the browsers of the others in the room, and takes what they send, once the person has
 * said yes. Files are dropped, chosen, pasted, or handed over by the page.
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
 * @event {RtcErrorEvent} rtc-error - Something failed, files kept back by this element's rules included
 * @event {RtcFileOfferEvent} rtc-file-offer - Somebody offers a file. `preventDefault()`: the page decides
 * @event {RtcFileProgressEvent} rtc-file-progress - A transfer moved on or changed its state; about ten times a second at most
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
 * @csspart error - A problem, or the files that were not taken
 * @csspart refused - One file that was not taken
 * @csspart queue - Files that wait for somebody to come
 * @csspart queued - One of them
 * @csspart offers - Several offers of one sender, answered at once
 * @csspart transfers - The list of transfers
 * @csspart transfer - One transfer; also `transfer-send`, `transfer-receive`, and `transfer-` with its state
 * @csspart type-icon - Icon of a file's type
 * @csspart name - Name of a file
 * @csspart status - What a transfer is doing; also `status-bad`
 * @csspart progress - Track of the progress bar
 * @csspart progress-bar - Its filled part
 * @csspart percent - The progress as a number
 * @csspart actions - Buttons of a transfer
 * @csspart button - A button with words; also `accept-button`, `decline-button`, `save-button`, `retry-button`, `dismiss-button`, `accept-all-button`, `decline-all-button`, `clear-button`, `show-all-button`
 * @csspart icon-button - A button with an icon; also `pause-button`, `resume-button`, `cancel-button`, `send-again-button`, `dismiss-button`
 * @csspart total - Progress of all that is on the way
 *
 * @cssproperty --rtc-color-text - Text
 * @cssproperty --rtc-color-text-muted - Secondary text
 * @cssproperty --rtc-color-surface - Background of zone and rows
 * @cssproperty --rtc-color-surface-raised - Background of notes
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
 * @cssstate dragging - Files are held over the element
 * @cssstate waiting - Nobody can be sent anything now
 * @cssstate busy - A file is on its way
 */
export class RtcFileDrop extends RtcElement {
  static override styles = [...RtcElement.styles, controls, styles, rowStyles];

  /** What may be sent and received, as `<input accept>`: extensions and MIME types, separated by commas. Empty: everything. */
  @property() accept = '';

  /** How large a file may be: bytes, or text such as `50MB`. Empty: any size. */
  @property({ attribute: 'max-size' }) maxSize: number | string = '';

  /** Takes folders: what is in them is sent file by file. The picker then asks for a folder. */
  @property({ type: Boolean }) directory = false;

  /** Id of the participant to send to. Empty: everyone, or whom the person chooses. */
  @property() to = '';

  /** Accepts every file that is offered, without asking. */
  @property({ type: Boolean, attribute: 'auto-accept' }) autoAccept = false;

  /** Neither sends what the person adds nor takes files. What is on its way goes on, and so does `send()`. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private chosen = '';
  @state() private refused: readonly Refusal[] = [];
  @state() private said = '';
  @state() private badSize: RtcError | null = null;

  readonly #files: FilesController = new FilesController(this, {
    autoAccept: () => this.autoAccept,
    taking: () => !this.disabled,
    ...fileReports(this, {
      say: (text) => (this.said = text),
      words: () => this.words,
      senderOf: (transfer) => this.#files.files?.personOf(transfer) ?? '',
      refused: (refusal) => (this.refused = [...this.refused, refusal]),
    }),
  });
  readonly #drop = new DropZone(this, {
    enabled: () => !this.disabled,
    folders: () => this.directory,
    dropped: (result) => this.#dropped(result),
    pasted: (files) => this.#add(files),
    nameOf: (extension) => `${this.words.pastedPicture(this.#format.stamp(new Date()))}.${extension}`,
  });
  readonly #list = new TransferList(this, () => this.renderRoot);

  /** All transfers in both directions, oldest first, ended ones included until they are taken off the list. */
  get transfers(): readonly Transfer[] {
    return this.#files.files?.transfers ?? [];
  }

  /**
   * Offers files as if they had been dropped: by the element's rules, and later when nobody is there yet.
   *
   * @param options.to id of a participant; default: the `to` of the element, whom the person chose, or everyone
   * @param options.signal cancels these transfers
   * @returns what is on offer now, one transfer per file and recipient; not what waits or was refused
   */
  send(files: Iterable<File>, options: SendTo = {}): Transfer[] {
    return this.#add(Array.from(files, picked), options);
  }

  /** The words of this element. */
  protected get words(): FileDropWords {
    return fileDropWords;
  }

  protected override sessionAttached(lease: SessionLease): () => void {
    const { session } = lease;
    // Its failure comes as an `error` event of the session, too, and is shown from there.
    if (session.snapshot.state === 'idle') session.join().catch(() => undefined);
    return this.#files.attach(lease);
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('accept') || changed.has('maxSize')) this.#readRules();
    const people = this.controller.session?.snapshot.participants ?? [];
    if (!people.some(({ id }) => id === this.chosen)) this.chosen = '';
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.toggleState('busy', this.transfers.some(isRunning));
    this.toggleState('dragging', this.#drop.dragging === 'files');
    this.toggleState('waiting', this.#text().empty);
  }

  get #format(): Format {
    return formatFor(localeOf(this));
  }

  #text(): ZoneText {
    const { session } = this.controller;
    const view = {
      state: this.state,
      connected: session !== null,
      disabled: this.disabled,
      dragging: this.#drop.dragging,
      folders: this.directory,
      participants: session?.snapshot.participants ?? [],
      reachable: this.#files.files?.reachable ?? [],
      to: this.to || this.chosen,
      rules: this.#files.rules,
    };
    return zoneText(view, this.words, this.#format);
  }

  #readRules(): void {
    this.badSize = this.#files.setRules(this.accept, this.maxSize);
    if (this.badSize) this.dispatchEvent(new RtcErrorEvent({ error: this.badSize }));
  }

  /** The one way from the person and the page to the others. What was said about the files before is forgotten. */
  #add(files: readonly PickedFile[], { to = this.to || this.chosen, signal }: SendTo = {}): Transfer[] {
    this.refused = [];
    return this.#files.send(files, { to, ...(signal ? { signal } : {}) });
  }

  #dropped({ files, folders, unreadable }: Dropped): void {
    const { words } = this;
    this.#add(files);
    this.refused = [
      ...this.refused,
      ...folders.map((path) => ({ path, message: words.folder })),
      ...unreadable.map((path) => ({ path, message: words.unreadable })),
    ];
  }

  #rejoin(): void {
    this.error = null;
    this.controller.session?.join().catch(() => undefined);
  }

  override render(): TemplateResult {
    const { words } = this;
    const { enter, over, leave, drop } = this.#drop;
    return html`<div part="base" class="base" @dragenter=${enter} @dragover=${over} @dragleave=${leave} @drop=${drop}>
      ${zone(this, this.#text(), this.#drop.dragging, (files) => this.#add(files))} ${this.#recipients()}
      ${this.#problems()}
      ${this.refused.length > 0 ? refusals(this.refused, words, () => (this.refused = [])) : nothing}
      ${queue(this.#files.queue, words, (queued) => this.#files.unqueue(queued))}
      ${this.#files.files ? this.#list.render(this.#files.files, words, this.#format) : nothing}
      <div class="hidden-text" role="status">${this.said}</div>
    </div>`;
  }

  #recipients(): TemplateResult | typeof nothing {
    const people = this.controller.session?.snapshot.participants ?? [];
    if (this.to || this.disabled || people.length < 2) return nothing;
    return sendTo(people, this.chosen, this.words, (id) => (this.chosen = id));
  }

  #problems(): TemplateResult | typeof nothing {
    const { words, error, badSize, state } = this;
    const way = this.controller.session ? () => this.#rejoin() : null;
    if (error) return problem(error.message, words.tryAgain, state === 'failed' || state === 'ended' ? way : null);
    if (badSize) return problem(badSize.message, '', null);
    if (state !== 'ended') return nothing;
    return html`<button part="button retry-button" class="button" type="button" @click=${way}>
      ${words.joinAgain}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rtc-file-drop': RtcFileDrop;
  }
}
