import type { CallElement } from './call-element.js';

/** What has a key of its own. */
export type ShortcutName = 'microphone' | 'camera' | 'screen' | 'chat' | 'hand';

/** Letters, as they are on every keyboard and belong to no browser: those with Ctrl, Alt or Cmd are all taken somewhere. */
export const KEYS: Readonly<Record<ShortcutName, string>> = {
  microphone: 'M',
  camera: 'V',
  screen: 'S',
  chat: 'C',
  hand: 'H',
};

export interface ShortcutsDeps {
  /** Whether letters do something now. */
  enabled(): boolean;
  /** Whether holding Space would switch the microphone on: it is there, and muted. */
  canTalk(): boolean;
  run(name: ShortcutName): void;
  talk(on: boolean): void;
}

/**
 * Keys for a running call.
 *
 * They work while the focus is in the call, or while nothing on the page has it, so that no other part of the page loses
 * a key. They leave alone whoever types, keys with a modifier, and what the page has taken by `preventDefault()`. Screen
 * readers keep single letters to themselves while they browse, so there is nothing to collide with.
 *
 * Space, held, switches a muted microphone on (push to talk). It stays the button's on a focused button, and the page's
 * where nothing has the focus and the page scrolls by it.
 */
export class Shortcuts {
  readonly #host: CallElement;
  readonly #deps: ShortcutsDeps;
  #listening: AbortController | null = null;
  #talking = false;

  constructor(host: CallElement, deps: ShortcutsDeps) {
    this.#host = host;
    this.#deps = deps;
  }

  /** The person holds Space. */
  get talking(): boolean {
    return this.#talking;
  }

  /** Listens while there is a call to be steered. */
  listen(on: boolean): void {
    if (on === (this.#listening !== null)) return;
    this.#listening?.abort();
    this.#listening = null;
    if (!on) return this.#release();
    const { signal } = (this.#listening = new AbortController());
    document.addEventListener('keydown', (event) => this.#down(event), { signal });
    document.addEventListener('keyup', ({ key }) => key === ' ' && this.#release(), { signal, capture: true });
    // Whoever holds the key and turns to another window is not heard there.
    addEventListener('blur', () => this.#release(), { signal });
    document.addEventListener('visibilitychange', () => this.#release(), { signal });
  }

  #down(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey, shiftKey, isComposing, defaultPrevented, repeat } = event;
    if (ctrlKey || altKey || metaKey || shiftKey || isComposing || defaultPrevented) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element) || isTyping(target) || !this.#mayTake(event, key)) return;
    if (key === ' ') {
      if (isPressedBySpace(target)) return;
      if (this.#talking) return event.preventDefault();
      if (!this.#deps.enabled() || repeat || !this.#deps.canTalk()) return;
      event.preventDefault();
      this.#talking = true;
      return this.#deps.talk(true);
    }
    const name = (Object.keys(KEYS) as ShortcutName[]).find((each) => KEYS[each] === key.toUpperCase());
    if (!name || repeat || !this.#deps.enabled()) return;
    event.preventDefault();
    this.#deps.run(name);
  }

  #mayTake(event: KeyboardEvent, key: string): boolean {
    if (event.composedPath().includes(this.#host)) return true;
    const focused = document.activeElement;
    if (focused && focused !== document.body && focused !== document.documentElement) return false;
    const { scrollHeight, clientHeight } = document.documentElement;
    return key !== ' ' || scrollHeight <= clientHeight;
  }

  #release(): void {
    if (!this.#talking) return;
    this.#talking = false;
    this.#deps.talk(false);
  }
}

/** Fields take letters; a list takes them to find an entry, and a menu does, too. */
function isTyping(target: Element): boolean {
  return (
    target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select') ||
    (target instanceof HTMLElement && target.isContentEditable) ||
    target.closest('[role=menu], [role=listbox], [role=textbox], dialog[open]') !== null
  );
}

function isPressedBySpace(target: Element): boolean {
  return (
    target.closest('button, a, summary, input, video[controls], audio[controls], [role=button], [role=link]') !== null
  );
}
