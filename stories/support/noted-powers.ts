import type { HostPowers } from '../../src/session/host-powers.js';

/** What a host can do, written down instead of done. What `note` throws is what the page gets. */
export function notedPowers(note: (text: string) => void): HostPowers {
  const tell = async (...words: (string | undefined)[]): Promise<void> => note(words.filter(Boolean).join(' '));
  return {
    lockRoom: (locked = true) => tell('lock', String(locked)),
    admit: (id) => tell('admit', id),
    decline: (id) => tell('decline', id),
    removeParticipant: (id, options) => tell('remove', id, options?.keepOut ? 'keep-out' : ''),
    muteParticipant: (id, sources = ['microphone']) => tell('mute', id, sources.join()),
    muteAll: (sources = ['microphone']) => tell('mute-all', sources.join()),
    makeHost: (id) => tell('host', id),
    endCall: () => tell('end'),
  };
}
