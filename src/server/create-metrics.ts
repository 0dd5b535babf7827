import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { SignalingServer } from './create-signaling-server.js';

export interface Metrics {
  /** For the answer's `Content-Type`. */
  readonly contentType: string;
  /** All of it, in the text format of Prometheus. */
  read(): Promise<string>;
}

/**
 * Tells Prometheus about a signaling server and, through prom-client's own metrics, about its process: event loop lag,
 * memory, garbage collection. Nothing is labelled by room or participant, who would be without number and readable to
 * whoever may read this. Values are collected when they are asked for, so that relaying costs nothing more.
 */
export function createMetrics(signaling: SignalingServer): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { stats } = signaling;
  const registers = [registry];

  const gauge = (name: string, help: string, value: () => number): void => {
    const metric: Gauge = new Gauge({ name, help, registers, collect: () => metric.set(value()) });
  };
  const counter = (name: string, help: string, value: () => number): void => {
    const metric: Counter = new Counter({
      name,
      help,
      registers,
      collect() {
        metric.reset();
        metric.inc(value());
      },
    });
  };

  gauge('rtc_connections', 'Open sockets.', () => signaling.connections);
  gauge('rtc_participants', 'Seats taken, those held for a return included.', () => signaling.participants);
  gauge('rtc_rooms', 'Rooms with at least one seat.', () => signaling.rooms);
  gauge('rtc_draining', '1 from the moment that the server shuts down.', () => Number(signaling.closing));
  counter('rtc_joins_total', 'Seats given out.', () => stats.joins);
  counter('rtc_resumes_total', 'Seats taken up again with nothing missed.', () => stats.resumes);
  counter('rtc_restarts_total', 'Returns that had to start anew.', () => stats.restarts);
  counter('rtc_relayed_messages_total', 'Signals handed on.', () => stats.relayedMessages);
  counter('rtc_relayed_bytes_total', 'Bytes of their bodies.', () => stats.relayedBytes);
  counter('rtc_slow_consumers_total', 'Sockets cut because they did not read.', () => stats.slowConsumers);
  const refusals: Counter<'code'> = new Counter({
    name: 'rtc_refusals_total',
    help: 'Who was kept out or put out, by the code it was told.',
    labelNames: ['code'],
    registers,
    collect() {
      refusals.reset();
      for (const [code, count] of stats.refusals) refusals.inc({ code }, count);
    },
  });
  const commands: Counter<'command'> = new Counter({
    name: 'rtc_host_commands_total',
    help: 'What hosts did, by the type of their command.',
    labelNames: ['command'],
    registers,
    collect() {
      commands.reset();
      for (const [command, count] of stats.commands) commands.inc({ command }, count);
    },
  });

  return { contentType: registry.contentType, read: () => registry.metrics() };
}
