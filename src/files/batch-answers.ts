import type { FileTransfer } from './file-transfer.js';
import type { AcceptOptions } from './transfer-types.js';

/** Answers that are remembered; the oldest goes first. */
const MAX_ANSWERS = 200;

interface Answer {
  readonly accept: AcceptOptions | null;
  readonly reason: string;
  /** What the batch may still bring: it gets no more than it announced. */
  files: number;
  bytes: number;
}

/** What a person answered to whole batches of one peer, for the offers of them that are still to come. */
export class BatchAnswers {
  readonly #answers = new Map<string, Answer>();

  /** @param accept `null`: declined */
  set({ batch }: FileTransfer, accept: AcceptOptions | null, reason = ''): void {
    const [oldest = ''] = this.#answers.keys();
    if (this.#answers.size >= MAX_ANSWERS) this.#answers.delete(oldest);
    this.#answers.set(batch.id, { accept, reason, files: batch.count, bytes: batch.size });
  }

  /** Gives the offer the answer that its batch has. `null`: it has none, or is larger than it said. */
  for(transfer: FileTransfer): (() => void) | null {
    const answer = this.#answers.get(transfer.batch.id);
    if (!answer || answer.files < 1 || answer.bytes < transfer.size) return null;
    answer.files--;
    answer.bytes -= transfer.size;
    const { accept, reason } = answer;
    return () => (accept ? transfer.accept(accept) : transfer.decline(reason));
  }
}
