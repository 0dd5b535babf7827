import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { added, onWords } from '../../languages/added-words.js';
import { english, type Language } from '../../languages/language.js';
import { fetchLanguage } from '../../languages/language-modules.js';

/** Milliseconds that a first render waits for its words: longer than a near server takes, shorter than people wait for. */
const PATIENCE_MS = 600;

const controllers = new Set<LanguageController>();
const refresh = (): void => controllers.forEach((each) => each.refresh());
onWords(refresh);

/** What knows languages; English by itself needs none of it. */
let code: typeof import('../../languages/languages.js') | undefined;
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  try {
    code = await import('../../languages/languages.js');
    refresh();
  } catch {
    // English, until another element asks again.
    loading = undefined;
  }
}

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
    const { language, coming } = this.#find(tag, again);
    this.#coming = coming;
    // What has been shown stays in the language that it was in until the next one is there.
    const next = coming && language === english ? this.language : language;
    const direction = dir || !tag ? '' : next.rtl ? 'rtl' : 'ltr';
    if (next === this.language && direction === this.direction) return;
    this.language = next;
    this.direction = direction;
    this.#host.requestUpdate();
  }

  #find(tag: string, again: boolean): { language: Language; coming: Promise<void> | undefined } {
    if (code) return code.languageOf(tag, again);
    if (!added.size && /^(en\b|$)/i.test(tag)) return { language: english, coming: undefined };
    if (!loading || again) {
      loading ??= load();
      // At the same time, not one after the other. What knows languages finds it there, or says what went wrong.
      fetchLanguage(tag.split('-')[0] ?? '')?.catch(() => undefined);
    }
    return { language: english, coming: loading.then(() => code?.languageOf(tag).coming) };
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
