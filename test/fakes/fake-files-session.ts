import { OPEN_ROOM } from '../../src/session/host-powers.js';
import { Emitter } from '../../src/base/emitter.js';
import type { Participant, SessionEvents, SessionSnapshot } from '../../src/session/session-types.js';

type Link = { peer: string; open: boolean };

/** What the files need of a session: who is there, and the links to them. */
export class FakeFilesSession extends Emitter<SessionEvents> {
  readonly room = 'room';
  readonly signaling = 'wss://example.test/';
  snapshot: SessionSnapshot = { state: 'joined', self: null, participants: [], error: null, ...OPEN_ROOM };
  dataLinks: never[] = [];

  /** Somebody comes whose page takes files. */
  join(id: string): void {
    const participant = { id, name: id, files: true } as Participant;
    this.snapshot = { ...this.snapshot, participants: [...this.snapshot.participants, participant] };
    const link: Link = { peer: id, open: true };
    this.dataLinks.push(link as never);
    this.emit('datalink', { link: link as never });
    this.emit('change', { snapshot: this.snapshot });
  }

  part(id: string): void {
    const participant = this.snapshot.participants.find((each) => each.id === id);
    this.snapshot = { ...this.snapshot, participants: this.snapshot.participants.filter((each) => each.id !== id) };
    if (participant) this.emit('participant-leave', { participant, reason: 'left' });
    this.emit('change', { snapshot: this.snapshot });
  }

  /** This page has left the room, and with it everybody is gone. */
  tellLeft(): void {
    this.snapshot = { ...this.snapshot, participants: [] };
    this.emit('leave', { room: this.room, reason: 'left' });
  }
}
