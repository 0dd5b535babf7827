import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { english, type Language } from '../../languages/language.js';
import { languageOf, onLanguages } from '../../languages/languages.js';

/** Milliseconds that a first render waits for its words: longer than a near server takes, shorter than people wait for. */
const PATIENCE_MS = 600;

const controllers = new Set<LanguageController>();
const refresh = (): void => controllers.forEach((each) => each.refresh());

/** One for all: which attributes there are to see is asked of each element. */
let observer: MutationObserver | undefined;

/** Which language an element speaks: that of the nearest `lang` attribute, as for `:lang()`, live. */
export class LanguageController implements ReactiveController {
  language: Language = english;
  /** Direction of what is written; empty where the page has set one, or is of no language. */
  direction: 'rtl' | 'ltr' | '' = '';

  readonly #host: ReactiveControllerHost & Element;
  #coming: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Until when a first render is to wait, so that nobody sees another language before; nothing: not at all. */
  get coming(): Promise<unknown> | undefined {
    return this.#coming && Promise.race([this.#coming, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }

  hostConnected(): void {
    if (controllers.size === 0) onLanguages(refresh);
    controllers.add(this);
    observer ??= new MutationObserver(refresh);
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.refresh(true);
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  refresh(again = false): void {
    const { tag, dir } = near(this.#host);
    const { language, coming } = languageOf(tag, again);
    this.#coming = coming;
    // What has been shown stays in the language that it was in until the next one is there.
    const next = coming && language === english ? this.language : language;
    const direction = dir || !tag ? '' : next.rtl ? 'rtl' : 'ltr';
    if (next === this.language && direction === this.direction) return;
    this.language = next;
    this.direction = direction;
    this.#host.requestUpdate();
  }
}

/** The nearest `lang`, through shadow roots, and whether a `dir` is set there or nearer. */
function near(host: Element): { tag: string; dir: boolean } {
  let dir = false;
  for (let at: Element | null = host; at; at = at.parentElement ?? hostOf(at)) {
    dir ||= at.hasAttribute('dir');
    const tag = at.getAttribute('lang');
    if (tag !== null) return { tag, dir };
  }
  return { tag: '', dir };
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
