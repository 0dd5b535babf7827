import { describe, it } from 'node:test';
import { FakeStorage } from '../../fakes/fake-storage.js';
import { storageContract } from '../../shared/storage-contract.js';

const storage = new FakeStorage();

storageContract(
  'FakeStorage',
  { describe: (name, body) => void describe(name, body), it: (name, body) => void it(name, body) },
  () => storage,
);
