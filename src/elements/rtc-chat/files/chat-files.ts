import { html, type LitElement, nothing, render, type TemplateResult } from 'lit';
import { FilesController } from '../../../controllers/files-controller.js';
import { acquireFiles } from '../../../controllers/files-registry.js';
import type { SessionFiles } from '../../../controllers/session-files.js';
import type { TransferGroup } from '../../../controllers/transfer-group.js';
import type { ChatPerson } from '../../../chat/chat-types.js';
import type { Transfer } from '../../../files/transfer-types.js';
import type { SessionLease } from '../../../session/session-types.js';
import { errorText } from '../../internal/error-text.js';
import { RtcErrorEvent } from '../../internal/events.js';
import { announcer } from '../../internal/files/announcer.js';
import { dropHint, dropHintStyles } from '../../internal/files/drop-hint.js';
import { RtcFileErrorEvent, RtcFileOfferEvent } from '../../internal/files/file-events.js';
import { FileDrag } from '../../internal/files/file-drag.js';
import { reportFiles } from '../../internal/files/file-reports.js';
import { dismiss, guest, noFiles } from '../../internal/files/files.words.js';
import { listenForDrags } from '../../internal/files/listen-for-drags.js';
import { keepFocus } from '../../internal/files/keep-focus.js';
import { button } from '../../internal/files/button.js';
import { type Dropped, picked, readPaste, type Refusal } from '../../internal/files/picked-files.js';
import { problem } from '../../internal/files/problem.js';
import { refusals } from '../../internal/files/refusals.js';
import { goneHelp } from '../rtc-chat.words.js';
import { attachButton } from './attach-button.js';
import { chatFilesStyles } from './chat-files.styles.js';
import * as words from './chat-files.words.js';
import { fileCard } from './file-card.js';
import { type FileRecord, namesOf, newRecord, recordId } from './file-record.js';
import { picturePreview } from './picture-preview.js';

/** Files that one action may share. Who has more makes an archive of them. */
const MOST = 100;
/** Groups that are looked at for news: more do not come between two looks. */
const NEWEST = 50;

export interface ChatFilesHost extends LitElement {
  readonly disabled: boolean;
  readonly accept: string;
  readonly maxSize: number | string;
  /** Runs something in the language of the element. */
  speak<T>(run: () => T): T;
}

export interface ChatFilesDeps {
  readonly lease: SessionLease;
  /** Whom the next message goes to: everyone (`null`), or one person, who may be `gone`. */
  recipient(): { to: ChatPerson | null; gone: boolean };
  /** Says something to whoever cannot see the chat. */
  say(text: string): void;
  /** Something was shared here: the end of the list is what to look at. */
  shared(): void;
}

/**
 * The files of a chat. They are those of the session, which every other element on it shows, too; here each batch is a
 * line of the conversation, in which it is answered, followed and saved.
 */
export class ChatFiles {
  readonly #host: ChatFilesHost;
  readonly #deps: ChatFilesDeps;
  readonly #files: FilesController<{ acquireFiles: typeof acquireFiles }>;
  readonly #records = new Map<string, FileRecord>();
  readonly #drag: FileDrag;
  readonly #undo: (() => void)[];
  #rules = '';
  #refused: readonly Refusal[] = [];
  #problem: (() => string) | null = null;
  /** What is being sent: whom it is for, and the files for their previews. */
  #sending: { to: ChatPerson | null; without: readonly string[]; files: readonly File[] } | null = null;

  constructor(host: ChatFilesHost, deps: ChatFilesDeps) {
    this.#host = host;
    this.#deps = deps;
    const root = host.renderRoot as ShadowRoot;
    for (const { styleSheet } of [chatFilesStyles, dropHintStyles])
      if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
    this.#drag = new FileDrag({
      takes: () => !host.disabled,
      folders: () => false,
      filesOnly: false,
      changed: () => host.requestUpdate(),
      add: (dropped) => this.add(dropped),
    });
    this.#files = new FilesController(host, {
      load: () => ({ acquireFiles }),
      autoAccept: () => false,
      offered: (transfer) => host.dispatchEvent(new RtcFileOfferEvent({ transfer })),
      attached: (files) => this.#attached(files),
      refused: (files) => {
        this.#refused = files.map(({ path, error }) => ({ path, message: () => errorText(error) }));
        for (const { file, error } of files) host.dispatchEvent(new RtcFileErrorEvent({ file, error }));
      },
      failed: (error) => host.dispatchEvent(new RtcErrorEvent({ error })),
    });
    this.#followRules();
    const { session } = deps.lease;
    this.#undo = [
      listenForDrags(root, this.#drag),
      this.#files.attach(session),
      session.on('leave', () => this.#records.clear()),
      () => deps.lease.setFiles(false),
    ];
    deps.lease.setFiles(true);
  }

  close(): void {
    for (const run of this.#undo.splice(0)) run();
  }

  /** Shares files with whom the next message would go to, or with `to`. Returns what is on offer now. */
  add({ files, refused = [] }: Dropped, to?: string | null, signal?: AbortSignal): Transfer[] {
    this.#refused = refused;
    this.#problem = null;
    const chosen = to === undefined ? this.#deps.recipient() : this.#person(to);
    const people = this.#files.reachable(chosen.to?.id ?? '');
    if (files.length > MOST) this.#problem = () => words.tooMany(MOST);
    else if (chosen.gone) this.#problem = () => goneHelp(chosen.to?.name || guest());
    else if (files.length && !people.length) this.#problem = this.#whyNobody(chosen.to);
    const ready = !this.#problem && files.length > 0;
    const without = chosen.to ? [] : this.#unwilling().map(({ name }) => name);
    this.#sending = { to: chosen.to, without, files: files.map(({ file }) => file) };
    const options = { ...(chosen.to && { to: chosen.to.id }), ...(signal && { signal }) };
    const sent = ready ? this.#files.send(files, options) : [];
    this.#look();
    this.#sending = null;
    this.#refused = [...refused, ...this.#refused.filter((each) => !refused.includes(each))];
    if (sent.length) this.#deps.shared();
    this.#host.requestUpdate();
    return sent;
  }

  /** As `add`, for the page. */
  send(files: Iterable<File>, { to, signal }: { to?: string; signal?: AbortSignal } = {}): Transfer[] {
    return this.add({ files: Array.from(files, picked) }, to, signal);
  }

  /** Files in the clipboard are shared; text is left to the field. */
  readonly paste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data?.files.length || this.#host.disabled) return;
    event.preventDefault();
    this.add({ files: this.#host.speak(() => readPaste(data)) });
  };

  attach(disabled: boolean): TemplateResult {
    return attachButton(this.#host.accept, disabled, (files) => this.add({ files }));
  }

  /** What was not shared, and why. */
  notes(): TemplateResult | typeof nothing {
    const clear = (): void => {
      this.#refused = [];
      this.#problem = null;
      this.#host.requestUpdate();
    };
    if (this.#problem)
      return html`<div class="file-notes">${problem(this.#problem(), button('dismiss', clear, dismiss()))}</div>`;
    return this.#refused.length ? html`<div class="file-notes">${refusals(this.#refused, clear)}</div>` : nothing;
  }

  hint(): TemplateResult | typeof nothing {
    const { to } = this.#deps.recipient();
    return dropHint(this.#drag.dragging === 'files', to ? to.name || guest() : '');
  }

  /** Puts the cards in their places in the list. */
  fill(root: ShadowRoot): void {
    this.#followRules();
    const { files } = this.#files;
    if (!files) return;
    const places = root.querySelectorAll<HTMLElement>('.files-place');
    const draw = (): void => {
      for (const place of places) {
        const record = this.#records.get(place.dataset.files ?? '');
        const name = place.dataset.name ?? '';
        // Drawn without a record, too: it was shared before this chat took files.
        const shown = record ?? { ...GONE, id: '', name };
        render(
          fileCard(shown, files, () => this.#host.requestUpdate()),
          place,
        );
      }
    };
    keepFocus(root, () => this.#host.speak(draw), '.files-place', root.querySelector('.composer') ?? root);
  }

  #attached(files: SessionFiles): () => void {
    const announce = announcer(
      (text) => this.#deps.say(text),
      (run) => this.#host.speak(run),
    );
    const undo = [
      reportFiles(this.#host, files, announce),
      files.on('change', () => this.#look(files)),
      files.on('progress', ({ transfer }) => {
        const { direction, state, peer, batch } = transfer;
        const record = this.#records.get(`received ${peer} ${batch.id}`);
        if (record && direction === 'receive' && state === 'declined') record.declined = true;
      }),
    ];
    this.#look(files);
    return () => undo.forEach((off) => off());
  }

  /** Notes what is new in the conversation. */
  #look(files: SessionFiles | null = this.#files.files): void {
    const { chat } = this.#deps.lease.session;
    if (!files || !chat) return;
    for (const group of files.groups.newest(NEWEST).reverse()) {
      const record = this.#records.get(recordId(group)) ?? this.#note(group);
      if (!record) continue;
      record.groups.set(group.peer, group);
      this.#preview(record, group);
    }
    // Not within the loop: each line brings an update.
    for (const record of this.#records.values()) this.#tell(record);
  }

  /** `null`: it was over before the chat was there. */
  #note(group: TransferGroup): FileRecord | null {
    if (group.phase === 'over' && !this.#sending) return null;
    const record = newRecord(group);
    record.without = record.own ? (this.#sending?.without ?? []) : [];
    this.#records.set(record.id, record);
    return record;
  }

  #tell(record: FileRecord): void {
    const { chat, snapshot } = this.#deps.lease.session;
    if (!chat || chat.entries.some(({ id }) => id === record.id)) return;
    const [group] = record.groups.values();
    const person = snapshot.participants.find(({ id }) => id === group?.peer);
    const from = record.own ? snapshot.self : person;
    if (!group || !from) return;
    const alone = record.groups.size === 1 && snapshot.participants.length > 1 ? (person ?? null) : null;
    const to = record.own ? (this.#sending ? this.#sending.to : alone) : null;
    record.name = namesOf(group);
    chat.noteFiles({ id: record.id, from, to, text: record.name });
  }

  /** Of a picture by itself, once it is here. */
  #preview(record: FileRecord, { count, members }: TransferGroup): void {
    const [only] = members;
    if (record.preview !== undefined || count !== 1 || !only) return;
    const file = record.own ? this.#sending?.files[0] : only.file;
    if (!file) return;
    record.preview = null;
    void picturePreview(file).then((preview) => {
      record.preview = preview;
      this.#host.requestUpdate();
    });
  }

  #followRules(): void {
    const { accept, maxSize } = this.#host;
    const rules = `${accept}\n${maxSize}`;
    if (rules === this.#rules) return;
    this.#rules = rules;
    const error = this.#files.setRules(accept, maxSize);
    if (error) this.#host.dispatchEvent(new RtcErrorEvent({ error }));
  }

  #person(id: string | null): { to: ChatPerson | null; gone: boolean } {
    const to = this.#deps.lease.session.snapshot.participants.find((each) => each.id === id) ?? null;
    return { to, gone: Boolean(id) && !to };
  }

  /** Those in the room whose page takes no files. */
  #unwilling(): ChatPerson[] {
    return this.#deps.lease.session.snapshot.participants.filter(({ files, link }) => !files && link === 'connected');
  }

  #whyNobody(to: ChatPerson | null): () => string {
    const names = this.#unwilling()
      .filter(({ id }) => !to || id === to.id)
      .map(({ name }) => name);
    return () => (names.length ? noFiles(names.map((name) => name || guest())) : words.nobody());
  }
}

const GONE: FileRecord = {
  ...{ id: '', own: true, groups: new Map(), name: '', without: [] },
  ...{ preview: null, open: null, declined: false },
};
