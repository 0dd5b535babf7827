import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import type { RtcCall } from '../src/elements/rtc-call/rtc-call.js';
import { type FakePerson, FakeSession } from './support/fake-session.js';
import { inside, storySession } from './support/story-session.js';

interface Args {
  people?: FakePerson[];
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

const PEOPLE: FakePerson[] = [
  { id: 'ada', name: 'Ada Lovelace', quality: { level: 'good', reason: null } },
  { id: 'grace', name: 'Grace Hopper', quality: { level: 'poor', reason: 'bandwidth' } },
];

/** Numbers as a browser would count them, for somebody whose connection is good or bad. */
class CountingSession extends FakeSession {
  #second = 0;

  override async getStats(): Promise<Map<string, RTCStatsReport>> {
    this.#second++;
    return new Map(this.snapshot.participants.map(({ id }, at) => [id, reportOf(this.#second, at)]));
  }
}

function reportOf(second: number, at: number): RTCStatsReport {
  const bytes = (second * 110_000 + 30_000 * Math.sin(second)) / (1 + 3 * at);
  const entries: Record<string, unknown>[] = [
    { id: 't', type: 'transport', selectedCandidatePairId: 'p' },
    {
      ...{ id: 'p', type: 'candidate-pair', timestamp: second * 1000, localCandidateId: 'l', remoteCandidateId: 'r' },
      ...{ currentRoundTripTime: 0.024 + at * 0.3, availableOutgoingBitrate: 2_400_000 / (1 + 6 * at) },
    },
    {
      id: 'l',
      type: 'local-candidate',
      candidateType: at ? 'relay' : 'host',
      protocol: 'udp',
      relayProtocol: at ? 'tls' : undefined,
    },
    { id: 'r', type: 'remote-candidate', candidateType: 'host', protocol: 'udp' },
    { id: 'c', type: 'codec', mimeType: 'video/VP9' },
    {
      ...{ id: 'i', type: 'inbound-rtp', kind: 'video', codecId: 'c', bytesReceived: bytes, jitter: 0.004 + at * 0.05 },
      ...{
        packetsReceived: second * 100,
        packetsLost: second * 4 * at,
        frameWidth: 640,
        frameHeight: 360,
        framesPerSecond: 25 - 12 * at,
      },
    },
    {
      ...{ id: 'o', type: 'outbound-rtp', kind: 'video', codecId: 'c', bytesSent: bytes * 0.9 },
      ...{ frameWidth: 640, frameHeight: 360, framesPerSecond: 25 },
    },
    { id: 'n', type: 'remote-inbound-rtp', localId: 'o', fractionLost: at * 0.06 },
  ];
  return new Map(entries.map((entry) => [entry.id as string, entry])) as unknown as RTCStatsReport;
}

const meta: Meta<Args> = {
  title: 'rtc-call/connection',
  component: 'rtc-call',
  parameters: { layout: 'fullscreen' },
  render: ({ people = PEOPLE, width, height, dir = 'ltr' }, { id }) => {
    const session = storySession(id, () => new CountingSession({ name: 'Mo Kay', people }));
    return html`<div dir=${dir} style="padding:16px">
      <rtc-call
        style="${width ? `inline-size:${width}px;` : ''}${height ? `block-size:${height}px` : ''}"
        name="Mo Kay"
        autojoin
        controls="microphone camera stats leave"
        .session=${session}
      ></rtc-call>
    </div>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

const queries = (canvas: HTMLElement): ReturnType<typeof inside> => inside(canvas.querySelector('rtc-call'));

/** How each connection is, in words and in numbers, with the last minute as a line. */
export const Numbers: Story = {
  play: async ({ canvasElement }) => {
    const call = canvasElement.querySelector('rtc-call') as RtcCall;
    await waitFor(() => expect(call.state).toBe('joined'));
    await userEvent.click(await queries(canvasElement).findByRole('button', { name: 'Connection' }));
    await waitFor(() => expect(queries(canvasElement).getByText('Ada Lovelace')).toBeVisible());
    await waitFor(() => expect(queries(canvasElement).getAllByText('Round trip')).toHaveLength(2), { timeout: 5000 });
  },
};

export const NumbersOnAPhone: Story = { args: { width: 328, height: 640 }, play: Numbers.play };

export const NumbersRightToLeft: Story = { args: { dir: 'rtl' }, play: Numbers.play };

export const Alone: Story = {
  args: { people: [] },
  play: async ({ canvasElement }) => {
    const call = canvasElement.querySelector('rtc-call') as RtcCall;
    await waitFor(() => expect(call.state).toBe('joined'));
    await userEvent.click(await queries(canvasElement).findByRole('button', { name: 'Connection' }));
    await waitFor(() => expect(queries(canvasElement).getByText(/^Nobody else is here/)).toBeVisible());
  },
};

/** Each part by itself, and what to do about what does not work. Here there is no server. */
export const Tested: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await Numbers.play?.(context);
    await userEvent.click(queries(canvasElement).getByRole('button', { name: 'Test the connection' }));
    await waitFor(() => expect(queries(canvasElement).getByText('TURN server')).toBeVisible(), { timeout: 10_000 });
  },
};
