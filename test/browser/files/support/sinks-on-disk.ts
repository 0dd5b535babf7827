import type { SinkSuite } from '../../../shared/sink-contract.js';

/** For the shared suites. Disks of test machines can be slow. */
export const slowSuite: SinkSuite = {
  describe: (name, body) => void describe(name, body),
  it: (name, body) =>
    void it(name, async function (this: Mocha.Context) {
      this.timeout(60_000);
      await body();
    }),
};

/** Where files are put while they arrive. */
export async function sinkRoot(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('rtc-elements-files', { create: true });
}

/** What tests of other files have left is none of ours. */
export async function emptyDisk(): Promise<void> {
  await (await navigator.storage.getDirectory()).removeEntry((await sinkRoot()).name, { recursive: true });
}

/** Names of what is there of files. */
export async function sinkDirectories(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await sinkRoot()).keys()) names.push(name);
  return names;
}

export interface ReceivingPage {
  /** Name of the class of the sink it took. */
  readonly sink: string;
  /** As sudden as a crash. Resolves when the browser has noticed. */
  kill(): Promise<void>;
}

/** A page of its own that has written these blocks of a file and holds on to it. */
export async function receivingPage(
  size: number,
  blocks: readonly number[],
  { finish = false, head = '' } = {},
): Promise<ReceivingPage> {
  const frame = document.createElement('iframe');
  Object.assign(frame.dataset, { size, blocks: JSON.stringify(blocks), ...(finish ? { finish } : {}) });
  const script = new URL('./receiving-page.ts', import.meta.url);
  frame.srcdoc = `${head}<script type="module" src="${script}"></script>`;
  const said = new Promise<string>((resolve) => {
    window.addEventListener('message', function listen({ source, data }: MessageEvent<string>) {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', listen);
      resolve(data);
    });
  });
  document.body.append(frame);
  return { sink: await said, kill: () => kill(frame) };
}

async function kill(frame: HTMLIFrameElement): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  frame.remove();
  for (const { name = '' } of held) if (name.includes('rtc-elements')) await navigator.locks.request(name, () => {});
}

/** Writes down what becomes of the workers that are made from now on. */
export function watchWorkers(): { readonly life: readonly string[]; stop(): void } {
  const { Worker } = globalThis;
  const life: string[] = [];
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      life.push('start');
    }
    override terminate(): void {
      super.terminate();
      life.push('end');
    }
  };
  return { life, stop: () => void (globalThis.Worker = Worker) };
}
