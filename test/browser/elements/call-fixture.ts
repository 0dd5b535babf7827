import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/rtc-call/define.js';
import { loadStage } from '../../../src/elements/rtc-call/load-stage.js';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { MediaError } from '../../../src/media/media-errors.js';
import { FakeSession, type FakeSessionInit } from '../../../stories/support/fake-session.js';

export const ada = { id: 'ada', name: 'Ada' };
export const grace = { id: 'grace', name: 'Grace' };

/** The session of the present test; one that makes another sets it, so that it is stopped at the end. */
export let session: FakeSession;

export function useSession(made: FakeSession): FakeSession {
  session = made;
  return made;
}

// As in a call whose lobby has been there for a moment.
before(loadStage);
afterEach(() => session?.dispose());

/** A call on a session of its own, in the document, with its lobby shown. */
export async function call(
  init: FakeSessionInit = {},
  attributes: Partial<RtcCall> = {},
  prepare: (session: FakeSession) => void = () => {},
): Promise<RtcCall> {
  useSession(new FakeSession({ name: 'Mo', ...init }));
  prepare(session);
  const element = document.createElement('rtc-call');
  Object.assign(element, { session, ...attributes });
  (await fixture<HTMLElement>(html`<div style="width:800px"></div>`)).append(element);
  await element.updateComplete;
  return element;
}

export async function joined(init: FakeSessionInit = {}, attributes: Partial<RtcCall> = {}): Promise<RtcCall> {
  const element = await call(init, attributes);
  await element.join();
  await element.updateComplete;
  return element;
}

export function all(element: RtcCall, name: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

export function part(element: RtcCall, name: string): HTMLElement | undefined {
  return all(element, name)[0];
}

export function button(element: RtcCall, name: string): HTMLButtonElement {
  const found = part(element, `${name}-button`);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`There is no ${name} button.`);
  return found;
}

/** One of the ways on that an error offers. */
export function action(element: RtcCall, text: string): HTMLElement | undefined {
  return all(element, 'error-button').find((each) => each.textContent?.trim() === text);
}

export function text(element: RtcCall, name: string): string {
  return part(element, name)?.textContent?.trim() ?? '';
}

export function live(element: RtcCall): string {
  return element.shadowRoot?.querySelector('[aria-live]')?.textContent?.trim() ?? '';
}

export function denied(device: 'microphone' | 'camera'): MediaError {
  return new MediaError(device, 'blocked');
}
