interface PageEvent {
  type: string;
  tag: string;
  id: string | null;
  code: string | null;
  message: string | null;
  reason: string | null;
  state: string | null;
}

interface FrameCount {
  /** Presented since the first call. */
  frames: number;
  /** Milliseconds between two frames, the time since the last one included. */
  longestGap: number;
  /** Milliseconds since the first call. */
  age: number;
  /** Of the last frame, in pixels. */
  width: number;
  height: number;
}

/** What page-kit.js puts into every page. */
declare const e2e: {
  readonly connections: RTCPeerConnection[];
  readonly sockets: WebSocket[];
  readonly tracks: MediaStreamTrack[];
  readonly events: PageEvent[];
  readonly received: File[];
  /** What `rtc-data` brought; bytes as a list of numbers. */
  readonly data: { from: string; channel: string; data: unknown }[];
  all(selector: string): HTMLElement[];
  one<K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K] | null;
  one(selector: string): HTMLElement | null;
  visible(element: Element): boolean;
  button(pattern: string): HTMLButtonElement | null;
  field(pattern: string): HTMLInputElement | null;
  pointOf(element: Element | null): { x: number; y: number } | null;
  alerts(): string[];
  tile(id: string, source?: 'camera' | 'screen'): HTMLElementTagNameMap['rtc-video'] | null;
  frames(id: string, source?: 'camera' | 'screen'): FrameCount;
  resetGap(id: string, source?: 'camera' | 'screen'): void;
  audioReceived(): Promise<{ bytes: number; energy: number; samples: number }>;
  silence(): Promise<boolean>;
  describe(): string;
  until<T>(condition: () => T | Promise<T>, what: string, limit: number): Promise<NonNullable<T>>;
  sha256(blob: Blob): Promise<string>;
};

/** Limits for cameras, as constraints; set before the page's scripts run. */
declare let e2eCamera: MediaTrackConstraints | undefined;

declare module '*/tools/browsers.mjs' {
  export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
  export const chromiumArgs: string[];
  export const firefoxPrefs: Record<string, boolean | number | string>;
}

declare module '*/tools/coturn.mjs' {
  export function ensureCoturn(): string | undefined;
  export const missingCoturn: string;
}
