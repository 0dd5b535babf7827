/** What everything here is derived for. Another version derives other keys, so two versions never misread each other. */
const PURPOSE = 'rtc-elements room key 1';
/**
 * What the OWASP Password Storage Cheat Sheet asks for with HMAC-SHA-256. People type passphrases, and whoever runs
 * the server can try guesses on what it passed on; this makes each guess cost a tenth of a second of a processor.
 */
const ITERATIONS = 600_000;

/**
 * The key of a room, from which the keys of single directions are derived (`Seal`): PBKDF2-HMAC-SHA-256 (RFC 8018) over
 * the secret, salted with the room's name, so that one secret in two rooms makes two keys. It cannot be exported.
 *
 * @param secret compared by what it says and not by how it was typed (NFC, as in RFC 8265, OpaqueString)
 * @param room normalised
 */
export async function deriveRoomKey(secret: string, room: string): Promise<CryptoKey> {
  const { subtle } = crypto;
  const encoder = new TextEncoder();
  const password = await subtle.importKey('raw', encoder.encode(secret.normalize('NFC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const salt = encoder.encode(`${PURPOSE}\n${room}`);
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    password,
    256,
  );
  return subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
}
