import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { eventDetail } from './event-detail.js';

interface Line {
  readonly time: string;
  readonly type: string;
  readonly detail: string;
}

/** Older lines go. */
const KEPT = 100;

class EventLog extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      color: light-dark(#16181d, #f2f4f8);
      font:
        14px/1.45 system-ui,
        sans-serif;
    }

    section {
      border: 1px solid light-dark(#d5d9e0, #353a44);
      border-radius: 10px;
      background: light-dark(#fff, #16181d);
      overflow: clip;
    }

    header {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 8px 8px 8px 14px;
      border-block-end: 1px solid light-dark(#d5d9e0, #353a44);
    }

    h2 {
      flex: 1;
      margin: 0;
      font: inherit;
      font-weight: 600;
    }

    button {
      padding: 4px 10px;
      border: 1px solid light-dark(#b9c0cc, #4b5260);
      border-radius: 6px;
      background: none;
      color: inherit;
      font: inherit;
    }

    ol {
      max-block-size: 260px;
      margin: 0;
      padding: 0;
      overflow: auto;
      list-style: none;
    }

    li + li {
      border-block-start: 1px solid light-dark(#e8ebf0, #262a32);
    }

    summary {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
      padding: 6px 14px;
      cursor: pointer;
    }

    code,
    pre,
    time {
      font:
        13px/1.5 ui-monospace,
        monospace;
    }

    time,
    p {
      color: light-dark(#5b6270, #a4acbb);
    }

    pre {
      margin: 0;
      padding: 4px 14px 12px;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    p {
      margin: 0;
      padding: 12px 14px;
    }

    :focus-visible {
      outline: 2px solid light-dark(#2457e6, #7ea2ff);
      outline-offset: -2px;
    }
  `;

  @property({ attribute: false }) types: readonly string[] = [];
  @state() private lines: readonly Line[] = [];

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('types')) return;
    // Adding the same listener again does nothing.
    for (const type of this.types) this.addEventListener(type, this.#note);
  }

  readonly #note = (event: Event): void => {
    const time = new Date().toISOString().slice(11, 21);
    const line = { time, type: event.type, detail: eventDetail((event as CustomEvent).detail) };
    this.lines = [line, ...this.lines].slice(0, KEPT);
  };

  override render(): TemplateResult {
    const { lines } = this;
    return html`<slot></slot>
      <section aria-label="Events">
        <header>
          <h2>Events</h2>
          ${lines.length ? html`<button @click=${() => (this.lines = [])}>Clear</button>` : nothing}
        </header>
        ${
          lines.length
            ? html`<ol tabindex="0" aria-label="Events, the newest first">
                ${lines.map(
                  ({ time, type, detail }) =>
                    html`<li>
                      <details>
                        <summary><time>${time}</time><code>${type}</code></summary>
                        <pre>${detail}</pre>
                      </details>
                    </li>`,
                )}
              </ol>`
            : html`<p>What the tag fires is written here. Use it, or the buttons above.</p>`
        }
      </section>`;
  }
}
customElements.define('event-log', EventLog);

/** What is given, and below it its events of these types, the newest first, each with its detail. */
export function withEventLog(types: readonly string[], content: unknown): TemplateResult {
  return html`<event-log .types=${types}>${content}</event-log>`;
}
