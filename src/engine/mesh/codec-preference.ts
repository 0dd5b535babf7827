/**
 * Puts the codecs of these names first in what a picture is negotiated with; all others stay behind them, so that a
 * side which lacks one falls back. Has to be called before the offer or the answer is made.
 */
export function preferCodecs(transceiver: RTCRtpTransceiver, names: readonly string[]): void {
  // Firefox has it since 128.
  if (names.length === 0 || !('setCodecPreferences' in transceiver)) return;
  const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
  const rank = ({ mimeType }: RTCRtpCodec): number => {
    const at = names.indexOf(mimeType.slice('video/'.length).toUpperCase());
    return at < 0 ? names.length : at;
  };
  transceiver.setCodecPreferences([...codecs].sort((a, b) => rank(a) - rank(b)));
}
