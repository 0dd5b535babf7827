import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { kitLayout } from '../whole-kit.js';
import { seenColour } from './seen-colour.js';
import { declarations, type Theme, themeCss, tokensIn } from './theme-css.js';
import { partsOf, type ThemeField, themeFields } from './theme-fields.js';
import { styles } from './theme-playground.styles.js';

const TAGS = ['rtc-call', 'rtc-video', 'rtc-file-drop', 'rtc-chat'];

class ThemePlayground extends LitElement {
  static override styles = styles;

  /** Every tag. Stands in this element's own tree, so that `::part()` reaches it as from a page. */
  @property({ attribute: false }) kit: TemplateResult | typeof nothing = nothing;
  /** Style sheets to begin with, by name. */
  @property({ attribute: false }) themes: Readonly<Record<string, string>> = {};

  @state() private theme: Theme = { tokens: new Map(), parts: new Map() };
  @state() private picking = false;
  @state() private tag = 'rtc-call';
  @state() private piece = 'join-button';
  @state() private said = '';

  constructor() {
    super();
    // A way beside the two lists above it, which take the keyboard.
    this.addEventListener('click', this.#pick, { capture: true });
  }

  get #selector(): string {
    return `${this.tag}::part(${this.piece})`;
  }

  #setToken(token: string, value: string | null): void {
    const tokens = new Map(this.theme.tokens);
    if (value === null) tokens.delete(token);
    else tokens.set(token, value);
    this.#change({ ...this.theme, tokens });
  }

  #setPart(text: string): void {
    const parts = new Map(this.theme.parts);
    if (text.trim()) parts.set(this.#selector, text);
    else parts.delete(this.#selector);
    this.#change({ ...this.theme, parts });
  }

  #change(theme: Theme): void {
    this.theme = theme;
    this.said = '';
  }

  /** A click in the stage while a part is pointed at: the innermost part of the outermost tag. */
  readonly #pick = (event: Event): void => {
    const path = event.composedPath().filter((each): each is Element => each instanceof Element);
    const host = path.find((each) => TAGS.includes(each.localName) && each.getRootNode() === this.shadowRoot);
    const found = path.find((each) => each.part.length > 0 && each.getRootNode() === host?.shadowRoot);
    if (!this.picking || !host) return;
    // It is pointed at, and does nothing else.
    event.preventDefault();
    event.stopPropagation();
    if (!found) return;
    this.picking = false;
    this.tag = host.localName;
    // The last name is the most particular one: `button join-button`.
    this.piece = found.part.item(found.part.length - 1) ?? this.piece;
  };

  async #copy(css: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(css);
      this.said = 'Copied.';
    } catch {
      // A page that may not write there: what is selected can be copied by key.
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('pre') as Node);
      this.said = 'Selected. Copy it by key.';
    }
  }

  #field(field: ThemeField): TemplateResult {
    const { token, about } = field;
    const value = this.theme.tokens.get(token);
    const set = ({ target }: Event): void => {
      const text = (target as HTMLInputElement).value;
      this.#setToken(token, field.kind === 'range' ? `${text}${field.unit}` : text);
    };
    return html`<div class="row">
      <label for=${token} title=${about}>${token.replace('--rtc-', '')}</label>
      ${this.#control(field, value, set)}
      ${
        value === undefined
          ? nothing
          : html`<button
              class="undo"
              type="button"
              aria-label="Undo ${token}"
              @click=${() => this.#setToken(token, null)}
            >
              ↺
            </button>`
      }
    </div>`;
  }

  #control(field: ThemeField, value: string | undefined, set: (event: Event) => void): TemplateResult {
    if (field.kind === 'color') {
      const call = this.renderRoot.querySelector('rtc-call')?.shadowRoot;
      const seen = call ? seenColour(call, value ?? `var(--_${field.token.replace('--rtc-color-', '')})`) : '#000000';
      return html`<input id=${field.token} type="color" .value=${seen} @input=${set} />`;
    }
    if (field.kind === 'range') {
      const { max, step, initial } = field;
      const number = String(value === undefined ? initial : Number.parseFloat(value));
      return html`<input
        id=${field.token}
        type="range"
        min="0"
        max=${max}
        step=${step}
        .value=${number}
        @input=${set}
      />`;
    }
    const options = Object.entries(field.options);
    const own = value !== undefined && !options.some(([, option]) => option === value);
    return html`<select id=${field.token} @change=${set}>
      ${own ? html`<option value=${value} selected>Of the theme</option>` : nothing}
      ${options.map(
        ([name, option], at) =>
          html`<option value=${option} ?selected=${value === undefined ? at === 0 : option === value}>${name}</option>`,
      )}
    </select>`;
  }

  #parts(): TemplateResult {
    const typed = this.theme.parts.get(this.#selector) ?? '';
    const known = partsOf(this.tag);
    const names = known.includes(this.piece) ? known : [this.piece, ...known];
    const unknown = typed.trim() && !declarations(typed).length;
    const choose =
      (what: 'tag' | 'piece') =>
      ({ target }: Event): void => {
        this[what] = (target as HTMLSelectElement).value;
        if (what === 'tag') this.piece = partsOf(this.tag)[0] ?? '';
      };
    const option = (name: string, chosen: string) => html`<option ?selected=${name === chosen}>${name}</option>`;
    return html`<h2>A part</h2>
      <div class="two">
        <select aria-label="Tag" .value=${this.tag} @change=${choose('tag')}>
          ${TAGS.map((name) => option(name, this.tag))}
        </select>
        <select aria-label="Part" .value=${this.piece} @change=${choose('piece')}>
          ${names.map((name) => option(name, this.piece))}
        </select>
      </div>
      <div class="two">
        <button type="button" aria-pressed=${this.picking} @click=${() => (this.picking = !this.picking)}>
          ${this.picking ? 'Click a piece …' : 'Point at it'}
        </button>
      </div>
      <textarea
        rows="3"
        spellcheck="false"
        aria-label="Declarations for ${this.#selector}"
        placeholder="text-transform: uppercase;"
        .value=${typed}
        @input=${({ target }: Event) => this.#setPart((target as HTMLTextAreaElement).value)}
      ></textarea>
      <p role="status">${unknown ? 'The browser knows no such declaration.' : ''}</p>`;
  }

  override render(): TemplateResult {
    const css = themeCss(this.theme);
    const begin = ({ target }: Event): void => {
      const sheet = this.themes[(target as HTMLSelectElement).value] ?? '';
      this.#change({ tokens: tokensIn(sheet), parts: new Map() });
    };
    return html`<div class="bench">
        <h1>Theming</h1>
        <p>Change tokens and parts, look at every tag, and take the style sheet with you.</p>
        <div class="row">
          <label for="begin">Tokens to begin with</label>
          <select id="begin" @change=${begin}>
            <option value="">Defaults</option>
            ${Object.keys(this.themes).map((name) => html`<option>${name}</option>`)}
          </select>
        </div>
        ${this.#parts()}
        <h2>Tokens</h2>
        ${themeFields.map((field) => this.#field(field))}
        <h2>Style sheet</h2>
        ${css ? html`<pre tabindex="0" aria-label="Style sheet">${css}</pre>` : html`<p>Nothing is changed yet.</p>`}
        <button type="button" ?disabled=${!css} @click=${() => void this.#copy(css)}>Copy</button>
        <p role="status">${this.said}</p>
      </div>
      <div class=${this.picking ? 'stage picking' : 'stage'}>
        ${kitLayout}
        <style>
          ${themeCss(this.theme, '.stage')}
        </style>
        ${this.kit}
      </div>`;
  }

  /** The colours that are seen are known once the tags are there. */
  override firstUpdated(): void {
    const call = this.renderRoot.querySelector('rtc-call');
    void call?.updateComplete.then(() => this.requestUpdate());
  }
}
customElements.define('theme-playground', ThemePlayground);

/**
 * A bench beside the tags: picks values for tokens and declarations for parts, shows every tag with them, and writes the
 * style sheet down. `themes`: style sheets whose tokens to begin with, by name.
 */
export function themePlayground(kit: TemplateResult, themes: Readonly<Record<string, string>>): TemplateResult {
  return html`<theme-playground .kit=${kit} .themes=${themes}></theme-playground>`;
}
