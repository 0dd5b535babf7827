import type { TransferGroup } from '../../../controllers/transfer-group.js';

/** One line of the chat that stands for files: what was sent by one action, to everybody who got it. */
export interface FileRecord {
  /** Of its line in the chat. */
  readonly id: string;
  readonly own: boolean;
  /** By participant; one for what came in. */
  readonly groups: Map<string, TransferGroup>;
  /** What it is called when it is not there any more. */
  name: string;
  /** Names of those it was for and whose page takes no files. */
  without: readonly string[];
  /** A small picture, once it is made; `undefined` before it was tried. */
  preview: HTMLCanvasElement | null | undefined;
  /** Whether the files of a batch are shown; `null`: as many as there are decide. */
  open: boolean | null;
  /** The person declined it. */
  declined: boolean;
}

/** The line a group belongs to. Ids of messages have no space in them. */
export const recordId = ({ direction, peer, batch }: TransferGroup): string =>
  direction === 'send' ? `sent ${batch.id}` : `received ${peer} ${batch.id}`;

export function newRecord(group: TransferGroup): FileRecord {
  return {
    ...{ id: recordId(group), own: group.direction === 'send', groups: new Map(), name: namesOf(group) },
    ...{ without: [], preview: undefined, open: null, declined: false },
  };
}

/** The names of its files, the first ones. */
export function namesOf({ batch, members }: TransferGroup): string {
  if (batch.name) return batch.name;
  const names = [...members].slice(0, 5).map(({ name }) => name);
  return batch.count > names.length ? [...names, '…'].join(', ') : names.join(', ');
}

/** What of it is still there. */
export const groupsOf = ({ groups }: FileRecord): TransferGroup[] =>
  [...groups.values()].filter(({ members }) => members.size > 0);
