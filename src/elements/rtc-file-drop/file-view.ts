import type { TemplateResult } from 'lit';
import type { SessionFiles } from '../../controllers/session-files.js';
import { announcer } from '../internal/files/announcer.js';
import { reportFiles } from '../internal/files/file-reports.js';
import { TransferList } from './transfer-list.js';
import { rowStyles } from './transfer-row.styles.js';

export interface FileViewHost extends HTMLElement {
  requestUpdate(): void;
  /** Runs something in the language of the element. */
  speak<T>(run: () => T): T;
}

/** What an element shows and tells of the files of its session. It comes with the code that moves them. */
export class FileView {
  /** What the live region says. */
  said = '';
  readonly #list: TransferList;
  readonly #end: () => void;

  constructor(host: FileViewHost, files: SessionFiles) {
    this.#list = new TransferList(files, () => host.requestUpdate());
    const announce = announcer(
      (text) => {
        this.said = text;
        host.requestUpdate();
      },
      (run) => host.speak(run),
    );
    this.#end = reportFiles(host, files, announce);
  }

  render(): TemplateResult {
    return this.#list.render();
  }

  /** Puts the rows in their place, once the rest is rendered. */
  fill(root: ShadowRoot): void {
    const sheet = rowStyles.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    const list = root.querySelector('[part=transfers]');
    if (list) this.#list.fill(list);
  }

  close(): void {
    this.#end();
  }
}
