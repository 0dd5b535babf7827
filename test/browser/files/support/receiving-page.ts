import { BrowserStorage } from '../../../../src/files/sinks/browser-storage.js';
import { sinkRequest, writeBlocks } from '../../../shared/sink-contract.js';

/** Receives a part of a file, says so, and waits to be killed. Attributes of the frame it runs in say what. */
const told = (what: string) => window.frameElement?.getAttribute(`data-${what}`) ?? '';
const size = Number(told('size'));
const sink = await new BrowserStorage().open(sinkRequest(size));
await writeBlocks(sink, size, JSON.parse(told('blocks')));
if (told('finish')) await sink.finish();
window.parent.postMessage(sink.constructor.name, '*');
