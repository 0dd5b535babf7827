import { AudioLevelMeter } from './audio-level.js';

/** What of the platform the media code uses; injected, so that tests can do without devices. */
export interface MediaEnvironment {
  /** `undefined` where the browser has no capture at all, or hides it from insecure pages. */
  readonly mediaDevices: MediaDevicesLike | undefined;
  readonly permissions: Pick<Permissions, 'query'> | undefined;
  readonly isSecureContext: boolean;
  createStream(): MediaStream;
  /** May throw, as browsers do where a page may keep nothing. */
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
  /** Whether the permissions policy of this frame lets it use a feature; `null` where the browser does not tell. */
  allowsFeature(feature: string): boolean | null;
  /** Rejects where this output device cannot be used. `undefined`: the browser offers no choice of them. */
  readonly tryOutput: ((deviceId: string) => Promise<void>) | undefined;
  /** Calls when the person turns to the page: it is shown again, or has the focus again. Returns what ends that. */
  onAttention(listener: () => void): () => void;
  /** Tells when somebody begins and stops speaking in a track. Returns what ends that. */
  onSpeech(track: MediaStreamTrack, listener: (speaking: boolean) => void): () => void;
}

export interface MediaDevicesLike extends Pick<
  MediaDevices,
  'getUserMedia' | 'enumerateDevices' | 'addEventListener' | 'removeEventListener'
> {
  /** Missing on phones. */
  getDisplayMedia?: MediaDevices['getDisplayMedia'];
  getSupportedConstraints(): MediaTrackSupportedConstraints;
}

/** The real browser. Reads nothing before it is called, so that importing this in Node is harmless. */
export function browserEnvironment(): MediaEnvironment {
  return {
    mediaDevices: navigator.mediaDevices as MediaDevicesLike | undefined,
    permissions: navigator.permissions as Permissions | undefined,
    isSecureContext: globalThis.isSecureContext,
    createStream: () => new MediaStream(),
    storage: () => localStorage,
    allowsFeature,
    tryOutput: 'setSinkId' in HTMLMediaElement.prototype ? (deviceId) => new Audio().setSinkId(deviceId) : undefined,
    onAttention,
    onSpeech(track, listener) {
      const meter = new AudioLevelMeter(track);
      let before = false;
      meter.on('change', ({ speaking }) => {
        if (speaking !== before) listener((before = speaking));
      });
      return () => meter.close();
    },
  };
}

/** Not every browser gives the focus back when a phone call ends, and not every one hides the page before it. */
function onAttention(listener: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener(), { signal });
  addEventListener('focus', listener, { signal });
  return () => listening.abort();
}

/**
 * Chromium has `document.featurePolicy`, the draft has `document.permissionsPolicy`, the others have neither.
 * https://www.w3.org/TR/permissions-policy-1/#introspection
 */
function allowsFeature(feature: string): boolean | null {
  for (const name of ['permissionsPolicy', 'featurePolicy']) {
    const policy: unknown = Reflect.get(document, name);
    if (typeof policy !== 'object' || policy === null || !('allowsFeature' in policy)) continue;
    const ask: unknown = policy.allowsFeature;
    if (typeof ask === 'function') return Boolean(ask.call(policy, feature));
  }
  return null;
}
