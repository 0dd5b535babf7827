import type { CaptureDevice } from './capture-constraints.js';

/** `unknown` where the browser has no such query (older Firefox and Safari throw a TypeError on these names). */
export async function queryPermission(
  permissions: Pick<Permissions, 'query'> | undefined,
  device: CaptureDevice,
): Promise<PermissionState | 'unknown'> {
  if (!permissions) return 'unknown';
  try {
    const { state } = await permissions.query({ name: device as PermissionName });
    return state;
  } catch {
    // Not knowing is an answer here, not a failure.
    return 'unknown';
  }
}
