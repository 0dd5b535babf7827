import { within } from 'storybook/test';
import type { FakeSession } from './fake-session.js';

let current: { id: string; session: FakeSession } | null = null;

/** The session of the story that is shown: the same one while its controls are changed, stopped when another story comes. */
export function storySession(id: string, make: () => FakeSession): FakeSession {
  if (current?.id === id) return current.session;
  current?.session.dispose();
  current = { id, session: make() };
  return current.session;
}

/** The session of the story whose play function runs. */
export function shownSession(): FakeSession {
  if (!current) throw new Error('No story has a session.');
  return current.session;
}

/** The testing library's queries inside an element's shadow root. */
export function inside(element: Element | null): ReturnType<typeof within> {
  if (!element?.shadowRoot) throw new Error('There is no such element.');
  // The queries take anything that has `querySelectorAll`; their type knows only elements.
  return within(element.shadowRoot as unknown as HTMLElement);
}
