import { expect } from '@open-wc/testing';
import type { MeshDeps } from '../../../src/engine/mesh/mesh-context.js';
import { onlyFingerprint } from '../../../src/engine/mesh/link-verification.js';
import { newCertificate } from '../../../src/engine/mesh/new-certificate.js';
import { verificationCode } from '../../../src/engine/mesh/verification-code.js';
import { createTestEngine, currentConnection, linkState, nextEvent, stable } from './support/engine-pair.js';
import type { TestEngine } from './support/engine-pair.js';
import { SignalPipe } from './support/signal-pipe.js';

const engines: TestEngine[] = [];

function createEngine(id: string, deps: MeshDeps = {}): TestEngine & { codes: string[] } {
  const test = Object.assign(createTestEngine(id, { rebuildDelay: () => 20, ...deps }), { codes: [] as string[] });
  test.engine.on('verification', ({ code }) => test.codes.push(code));
  engines.push(test);
  return test;
}

/** Two that are connected and know their code. */
async function meet(pipe: SignalPipe, a: TestEngine, b: TestEngine): Promise<[string, string]> {
  pipe.add(a.id, a.engine);
  pipe.add(b.id, b.engine);
  const codes = Promise.all([nextEvent(a, 'verification'), nextEvent(b, 'verification')]);
  b.engine.connect(a.id, false);
  a.engine.connect(b.id, true);
  const [atA, atB] = await codes;
  return [atA.code, atB.code];
}

const withCertificate = async (): Promise<MeshDeps> => ({ certificate: await newCertificate() });

/** The connection closes under one end, and both have a new one. */
async function rebuild(a: TestEngine, b: TestEngine): Promise<void> {
  const fresh = [nextEvent(a, 'datalink'), nextEvent(b, 'datalink')];
  currentConnection(a).close();
  await Promise.all(fresh);
  await Promise.all([linkState(a, b.id, 'connected'), linkState(b, a.id, 'connected')]);
  expect([a.connections.length, b.connections.length]).to.deep.equal([2, 2]);
}

const shown = (test: TestEngine): string | null => onlyFingerprint(currentConnection(test).localDescription);

describe('mesh engine: the code to compare', () => {
  let pipe: SignalPipe;

  beforeEach(() => {
    pipe = new SignalPipe();
  });
  afterEach(() => {
    for (const { engine } of engines.splice(0)) engine.close();
  });

  it('is the same at both ends, whoever offered, and another for another pair', async () => {
    const codes = await meet(pipe, createEngine('a'), createEngine('b'));
    expect(codes[0]).to.equal(codes[1]);
    const others = await meet(pipe, createEngine('d'), createEngine('c'));
    expect(others[0]).to.equal(others[1]);
    expect(others[0]).to.not.equal(codes[0]);
  });

  it('stays over an ICE restart, and is not told again', async () => {
    const [a, b] = [createEngine('a'), createEngine('b')];
    await meet(pipe, a, b);
    const answered = pipe.next(({ signal }) => signal.type === 'answer');
    a.engine.recover(true);
    await answered;
    await stable(a);
    await Promise.all([linkState(a, 'b', 'connected'), linkState(b, 'a', 'connected')]);
    // What is under way is known once another pair has its code.
    await meet(pipe, createEngine('c'), createEngine('d'));
    expect([a.codes.length, b.codes.length]).to.deep.equal([1, 1]);
  });

  it('shows two people who sit at different ends of somebody in between two codes', async () => {
    const [a, b] = [createEngine('a'), createEngine('b')];
    // Whoever is in between plays b for a and a for b, each with a pipe of its own.
    const [forA] = await meet(pipe, a, createEngine('b'));
    const [, forB] = await meet(new SignalPipe(), createEngine('a'), b);
    expect(forA).to.not.equal(forB);
  });

  it('stays for a connection made anew, where each side keeps its certificate', async () => {
    const [a, b] = [createEngine('a', await withCertificate()), createEngine('b', await withCertificate())];
    await meet(pipe, a, b);
    const before = [shown(a), shown(b)];
    await rebuild(a, b);
    expect([shown(a), shown(b)]).to.deep.equal(before);
    // What is under way is known once another pair has its code.
    await meet(pipe, createEngine('c'), createEngine('d'));
    expect([a.codes.length, b.codes.length]).to.deep.equal([1, 1]);
  });

  it('is told again when a connection made anew shows other certificates', async () => {
    const [a, b] = [createEngine('a'), createEngine('b')];
    const [former] = await meet(pipe, a, b);
    const again = Promise.all([nextEvent(a, 'verification'), nextEvent(b, 'verification')]);
    await rebuild(a, b);
    const [atA, atB] = await again;
    expect(atA.code).to.equal(atB.code);
    expect(atA.code).to.not.equal(former);
  });

  it('is made of the certificate that the other side has shown', async () => {
    const [a, b] = [createEngine('a'), createEngine('b')];
    const [code] = await meet(pipe, a, b);
    const [own, theirs] = [shown(a), shown(b)];
    if (!own || !theirs) throw new Error('There is no fingerprint.');
    expect(await verificationCode([own, theirs])).to.equal(code);
  });
});
