import type { CaptureDevice } from './capture-constraints.js';

type Permissions = Pick<globalThis.Permissions, 'query'> | undefined;

/** `unknown` where the browser has no such query (older Firefox and Safari throw a TypeError on these names). */
export async function queryPermission(
  permissions: Permissions,
  device: CaptureDevice,
): Promise<PermissionState | 'unknown'> {
  return (await query(permissions, device))?.state ?? 'unknown';
}

/** Whether it can be had without a prompt. */
export async function isGranted(permissions: Permissions, device: CaptureDevice): Promise<boolean> {
  return (await queryPermission(permissions, device)) === 'granted';
}

/** Calls at every change until `signal`; never where the browser has no such query. */
export function watchPermission(
  permissions: Permissions,
  device: CaptureDevice,
  signal: AbortSignal,
  changed: (state: PermissionState) => void,
): void {
  void query(permissions, device).then((status) => {
    if (!signal.aborted) status?.addEventListener('change', () => changed(status.state), { signal });
  });
}

async function query(permissions: Permissions, device: CaptureDevice): Promise<PermissionStatus | null> {
  try {
    return (await permissions?.query({ name: device as PermissionName })) ?? null;
  } catch {
    // Not knowing is an answer here, not a failure.
    return null;
  }
}
