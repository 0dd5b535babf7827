import { describe, it } from 'node:test';
import { MemorySink } from '../../../src/files/sinks/memory-sink.js';
import { sinkContract } from '../../shared/sink-contract.js';

sinkContract(
  'MemorySink',
  { describe: (name, body) => void describe(name, body), it: (name, body) => void it(name, body) },
  (request) => Promise.resolve(new MemorySink(request)),
);
