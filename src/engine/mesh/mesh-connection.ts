import type { MeshContext } from './mesh-context.js';

/** One transport for everything from the start: fewer candidates, and a quicker connection. */
export function configuration({ config, certificate }: MeshContext): RTCConfiguration {
  const { iceServers, iceTransportPolicy } = config;
  // Also for a connection that has it already: Chromium takes a missing one for a change, which is not allowed.
  const certificates = certificate && { certificates: [certificate] };
  return { iceServers, iceTransportPolicy, bundlePolicy: 'max-bundle', ...certificates };
}

/** @throws whatever the browser says of a configuration that it does not take */
export function newConnection(mesh: MeshContext): RTCPeerConnection {
  const config = configuration(mesh);
  return mesh.createConnection?.(config) ?? new RTCPeerConnection(config);
}
