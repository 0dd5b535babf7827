import type { MeshContext } from './mesh-context.js';

/** One transport for everything from the start: fewer candidates, and a quicker connection. */
export function configuration({ config: { iceServers, iceTransportPolicy } }: MeshContext): RTCConfiguration {
  return { iceServers, iceTransportPolicy, bundlePolicy: 'max-bundle' };
}

/** @throws whatever the browser says of a configuration that it does not take */
export function newConnection(mesh: MeshContext): RTCPeerConnection {
  const config = configuration(mesh);
  return mesh.createConnection?.(config) ?? new RTCPeerConnection(config);
}
