import { expect, waitFor } from 'storybook/test';
import type { RtcCall } from '../../src/elements/rtc-call/rtc-call.js';
import { inside } from './story-session.js';

/** The call of a story. */
export const call = (canvas: HTMLElement): RtcCall => canvas.querySelector('rtc-call') as RtcCall;

/** The testing library's queries inside it. */
export const queries = (canvas: HTMLElement): ReturnType<typeof inside> => inside(call(canvas));

/** It has joined, and sends its picture. */
export async function inCall(canvas: HTMLElement): Promise<void> {
  await waitFor(() => expect(call(canvas).state).toBe('joined'));
  await waitFor(() => expect(call(canvas).camera).toBe(true));
}

/** The tiles make room for a panel in the frames after it is there. */
export async function tilesMadeRoom(canvas: HTMLElement): Promise<void> {
  const root = call(canvas).shadowRoot;
  const box = (part: string): DOMRect[] =>
    [...(root?.querySelectorAll(`[part~=${part}]`) ?? [])].map((each) => each.getBoundingClientRect());
  await waitFor(() => {
    const [panel] = box('panel');
    const under = box('tile').filter(({ left, right }) => panel && right > panel.left && left < panel.right);
    void expect(under).toHaveLength(0);
  });
}
