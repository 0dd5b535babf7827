declare module 'simple-peer' {
  const Peer: import('./peer-types.js').PeerConstructor;
  export default Peer;
}
