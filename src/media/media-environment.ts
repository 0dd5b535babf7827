/** What of the platform the media code uses; injected, so that tests can do without devices. */
export interface MediaEnvironment {
  /** `undefined` where the browser has no capture at all, or hides it from insecure pages. */
  readonly mediaDevices: MediaDevicesLike | undefined;
  readonly permissions: Pick<Permissions, 'query'> | undefined;
  readonly isSecureContext: boolean;
  createStream(): MediaStream;
  /** Whether the permissions policy of this frame lets it use a feature; `null` where the browser does not tell. */
  allowsFeature(feature: string): boolean | null;
}

export interface MediaDevicesLike extends Pick<
  MediaDevices,
  'getUserMedia' | 'enumerateDevices' | 'addEventListener' | 'removeEventListener'
> {
  /** Missing on phones. */
  getDisplayMedia?: MediaDevices['getDisplayMedia'];
}

/** The real browser. Reads nothing before it is called, so that importing this in Node is harmless. */
export function browserEnvironment(): MediaEnvironment {
  return {
    mediaDevices: navigator.mediaDevices as MediaDevicesLike | undefined,
    permissions: navigator.permissions as Permissions | undefined,
    isSecureContext: globalThis.isSecureContext,
    createStream: () => new MediaStream(),
    allowsFeature,
  };
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
