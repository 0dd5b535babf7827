import type { ComplexAttributeConverter } from 'lit';

/**
 * The `ice-servers` attribute: JSON as of `RTCConfiguration.iceServers`, or simply one URL. What is neither becomes
 * a server with an impossible URL, so that the session refuses it by name instead of the element throwing.
 */
export const iceServersConverter: ComplexAttributeConverter<RTCIceServer[] | null> = {
  fromAttribute(text) {
    if (text === null || text.trim() === '') return null;
    try {
      const value: unknown = JSON.parse(text);
      return (Array.isArray(value) ? value : [value]) as RTCIceServer[];
    } catch {
      // Not JSON: one URL, or a mistake that the session names.
      return [{ urls: text.trim() }];
    }
  },
};
