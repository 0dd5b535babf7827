import type { MediaEnvironment } from './media-environment.js';
import type { DeviceKind } from './media-source.js';

/**
 * Names of Chromium's for “whatever the system uses”. Most stand for a device that is listed by its own id, too, and
 * shares its group with it; on some systems they are all that is known of it.
 */
const ALIASES = ['default', 'communications'];

/** Whether an id means whatever the system uses. */
export const isAlias = (deviceId: string): boolean => ALIASES.includes(deviceId);

const KINDS: Record<DeviceKind, MediaDeviceKind> = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
};

export interface DeviceList {
  /** Those that can be picked, each once. */
  readonly devices: readonly MediaDeviceInfo[];
  /** The browser keeps the ids to itself, so that nothing can be said of what is missing. */
  readonly anonymous: boolean;
}

/** Asks the browser anew. */
export async function listDevices({ mediaDevices }: MediaEnvironment, kind: DeviceKind): Promise<DeviceList> {
  // A document that is going away is told nothing.
  const all = mediaDevices ? await mediaDevices.enumerateDevices().catch(() => null) : [];
  if (!all) return { devices: [], anonymous: true };
  const ofKind = all.filter((device) => device.kind === KINDS[kind]);
  // Before a permission a browser lists one nameless entry a kind, which nobody can pick.
  const named = ofKind.filter(({ deviceId }) => deviceId !== '');
  const own = named.filter(({ deviceId }) => !isAlias(deviceId));
  const groups = new Set(own.map(({ groupId }) => groupId));
  // The system's own choice of a speaker has an empty id, as in every other browser.
  const others = named.filter(({ deviceId, groupId }) => {
    if (kind === 'speaker' || !isAlias(deviceId) || groups.has(groupId)) return false;
    groups.add(groupId);
    return true;
  });
  return { devices: [...others, ...own], anonymous: named.length < ofKind.length };
}

/**
 * The device that an alias stands for, by the id and the name it has in the list: the two share only their group. The
 * id is empty where the browser does not tell.
 */
export async function deviceOf(
  environment: MediaEnvironment,
  kind: DeviceKind,
  track: MediaStreamTrack,
): Promise<{ deviceId: string; label: string }> {
  const { groupId } = track.getSettings();
  const { devices } = await listDevices(environment, kind);
  const own = groupId ? devices.find((device) => device.groupId === groupId) : undefined;
  return { deviceId: own?.deviceId ?? '', label: own?.label ?? track.label };
}
