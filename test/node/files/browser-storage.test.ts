import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RtcError } from '../../../src/base/rtc-error.js';
import { BrowserStorage } from '../../../src/files/sinks/browser-storage.js';
import { sinkRequest } from '../../shared/sink-contract.js';

const MIB = 1024 * 1024;

describe('without a file system', () => {
  it('memory takes 256 MiB in all, until files are disposed of', async () => {
    const storage = new BrowserStorage();
    const [one] = [await storage.open(sinkRequest(200 * MIB)), await storage.open(sinkRequest(56 * MIB))];
    const refused = (error: unknown) => error instanceof RtcError && error.code === 'storage-full';
    await assert.rejects(storage.open(sinkRequest(1)), refused);
    await one.dispose();
    await one.dispose();
    await assert.rejects(storage.open(sinkRequest(200 * MIB + 1)), refused);
    await storage.open(sinkRequest(200 * MIB));
  });

  it('nothing is kept', async () => {
    const storage = new BrowserStorage({ scope: 'room' });
    await storage.clear();
    assert.deepEqual(await storage.partials(), []);
    assert.equal(await storage.free(), null);
  });
});
