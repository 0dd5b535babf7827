import Peer from 'simple-peer';
import type { LinkRole } from './link-signal.js';
import type { PeerLike } from './peer-types.js';

const CONTROL_CHANNEL: RTCDataChannelInit = { negotiated: true, id: 0 };

/**
 * The only use of simple-peer. The connection itself is made by us and handed over as simple-peer's `wrtc` option, so that
 * no private field is needed for what simple-peer lacks: fixed transceivers, ICE restart, a second channel, statistics.
 */
export function createPeer(pc: RTCPeerConnection, role: LinkRole): PeerLike {
  // Functions, because simple-peer calls them with `new`; the object that one returns is what `new` then yields.
  // Dictionaries will do for the browser, and a constructor would throw on a bad one inside simple-peer's
  // `signal()`. Without an `address`, simple-peer only warns of a candidate that cannot be used, where it
  // would otherwise end the connection.
  function Connection(): RTCPeerConnection {
    return pc;
  }
  function Init<T>(init: T): T {
    return init;
  }
  return new Peer({
    initiator: role === 'initiator',
    channelConfig: CONTROL_CHANNEL,
    wrtc: {
      RTCPeerConnection: Connection as never,
      RTCSessionDescription: Init as never,
      RTCIceCandidate: Init as never,
    },
    // It is of no use with trickle, but simple-peer would leave its timer running after the end.
    iceCompleteTimeout: 1,
    objectMode: true,
  });
}
