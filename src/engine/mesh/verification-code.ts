const PURPOSE = 'rtc-elements verification code 1';
/** Doublings of the work for whoever looks for a certificate that fits, at 14 to 30 ms for those who want to compare. */
const ITERATIONS = 2 ** 16;
const GROUPS = 6;
/** Digits of a group, and the bytes it is made of: as many as make every group as likely as the next, to 10⁻⁷. */
const GROUP_SIZE = 5;

/**
 * What two people read out to each other to know that nobody sits between them: thirty digits, the same at both ends,
 * made of the fingerprints of both certificates. `null` where the page gets no cryptography (no secure context).
 *
 * ZRTP's code (RFC 6189) can do with 16 bits, because each side commits to its key before it sees the other's, so that
 * somebody in between has one guess. DTLS has no such commitment: they know both certificates, and may go on making
 * two of their own until the codes agree, which takes the square root of all codes (a collision). So the code has
 * 99.6 bits, and each try is made to cost 2¹⁷ hashes: 2⁶⁷ in all. Signal's numbers have twice the digits, because they
 * have to withstand this for years; a certificate here lasts for one stay in a room.
 *
 * @param fingerprints `XX:XX:…` of SHA-256, in any order
 */
export async function verificationCode(fingerprints: readonly [string, string]): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const encoder = new TextEncoder();
  const both = encoder.encode([...fingerprints].sort().join('\n'));
  const key = await subtle.importKey('raw', both, 'PBKDF2', false, ['deriveBits']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(PURPOSE), iterations: ITERATIONS };
  const bytes = new Uint8Array(await subtle.deriveBits(parameters, key, 256));
  const groups = Array.from({ length: GROUPS }, (_, n) => bytes.subarray(n * GROUP_SIZE, (n + 1) * GROUP_SIZE));
  return groups.map(digits).join(' ');
}

function digits(bytes: Uint8Array): string {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return String(value % 10 ** GROUP_SIZE).padStart(GROUP_SIZE, '0');
}
