import { within } from 'storybook/test';
import type { FakeSession } from './fake-session.js';

/** By the id of the story: one, or on a documentation page all of a tag. */
const sessions = new Map<string, FakeSession>();
let current: FakeSession | null = null;

/** Storybook hides its place for a single story then. */
const onDocsPage = (): boolean => Boolean(document.getElementById('storybook-root')?.hidden);
const tagOf = (id: string): string | undefined => id.split('--')[0];

/** The session of the story that is shown: the same one while its controls are changed, stopped when another story comes. */
export function storySession(id: string, make: () => FakeSession): FakeSession {
  for (const [other, session] of sessions) {
    if (other === id || (onDocsPage() && tagOf(other) === tagOf(id))) continue;
    session.dispose();
    sessions.delete(other);
  }
  current = sessions.get(id) ?? make();
  sessions.set(id, current);
  return current;
}

/** The session of the story whose play function runs. */
export function shownSession(): FakeSession {
  if (!current) throw new Error('No story has a session.');
  return current;
}

/** The testing library's queries inside an element's shadow root. */
export function inside(element: Element | null): ReturnType<typeof within> {
  if (!element?.shadowRoot) throw new Error('There is no such element.');
  // The queries take anything that has `querySelectorAll`; their type knows only elements.
  return within(element.shadowRoot as unknown as HTMLElement);
}
