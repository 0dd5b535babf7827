/**
 * One page in a browser process of its own: one participant. Both automation libraries stand behind it, so that
 * a scenario does not know which browser it runs in.
 */
export interface BrowserPage {
  /** `chromium` or `firefox`. */
  readonly kind: BrowserKind;
  readonly version: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; it sees nothing of the test's scope but `arg`. */
  evaluate<R, A = undefined>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Waits until the function gives something truthy in the page, and resolves to that. */
  until<R, A = undefined>(what: string, condition: (arg: A) => R | Promise<R>, arg?: A): Promise<Truthy<R>>;
  /** A real click on the visible button whose name matches, once there is one. */
  click(name: string): Promise<void>;
  /** Types in place of what is in the text field whose label matches. */
  type(label: string, text: string): Promise<void>;
  /** Presses a key on whatever has the focus, by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** The page as assistive technology is told of it: what is ignored is left out. Chromium only. */
  accessibilityTree(): Promise<AccessibleNode[]>;
  /** Gives files of this machine to the first file input. */
  chooseFiles(paths: string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Another tab of the same browser, hence of the same person. */
  newTab(): Promise<BrowserPage>;
  /** Closes this tab as a person does. */
  closeTab(): Promise<void>;
  /** The process of this tab dies. Chromium only. */
  crashTab(): Promise<void>;
  /** Ends the browser as a person does. */
  close(): Promise<void>;
  /** Ends the browser process with SIGKILL. */
  kill(): Promise<void>;
  /** Resident memory of all processes of the browser in bytes; `null` where the system does not tell. */
  memory(): Promise<number | null>;
  /** What is alive in the page after everything that can be collected was. Chromium only. */
  leftovers(): Promise<Leftovers>;
}

export interface AccessibleNode {
  role: string;
  name: string;
  /** States such as `pressed`, `expanded`, `focused`, `disabled`, `checked`, `live`, as text. */
  states: Record<string, string>;
}

export interface Leftovers {
  /** Bytes of the JavaScript heap. */
  heap: number;
  /** Of the document, detached ones included. */
  nodes: number;
  listeners: number;
  /** `RTCPeerConnection`s that were not collected, closed ones included. */
  connections: number;
  audioNodes: number;
}

/** What is left of a type once a condition has been met. */
export type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** More switches for Chromium; one that is given here wins over the same in the common ones. */
  args?: string[];
  /** Common switches of Chromium to leave out, and those of the automation library. */
  without?: string[];
  /** Pixels. Default 960 × 640. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** What cameras are asked for. Default 320 × 240 at 15 frames a second, because a test machine has two cores. */
  camera?: MediaTrackConstraints | null;
  /** Milliseconds that a condition may take. Default 30 000; it only bounds a failure. */
  patience?: number;
}

export const SMALL_CAMERA: MediaTrackConstraints = {
  width: { ideal: 320 },
  height: { ideal: 240 },
  frameRate: { max: 15 },
};
