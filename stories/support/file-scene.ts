import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/rtc-file-drop/define.js';
import type { RtcFileDrop } from '../../src/elements/rtc-file-drop/rtc-file-drop.js';
import { FakeSession, type FakeSessionInit } from './fake-session.js';
import { FakeManager, useManager } from './fake-transfers.js';
import { LinkedPerson } from './linked-people.js';

export const MB = 1_000_000;

export interface FileArgs {
  accept: string;
  maxSize: string;
  directory: boolean;
  to: string;
  autoAccept: boolean;
  disabled: boolean;
  dir: string;
  width: string;
}

export const fileArgs: FileArgs = {
  ...{ accept: '', maxSize: '', directory: false, to: '', autoAccept: false, disabled: false },
  ...{ dir: '', width: '560px' },
};

interface Stage {
  session: FakeSession;
  people: LinkedPerson[];
  /** Whose transfers are shown, where there are no real ones. */
  manager: FakeManager;
}

export function stage(init: FakeSessionInit = {}, people: readonly string[] = [], faked = false): Stage {
  const session = new FakeSession({ state: 'joined', name: 'You', ...init });
  const manager = new FakeManager();
  if (faked) useManager(session, manager);
  return {
    session,
    manager,
    people: people.map((name) => new LinkedPerson(session, { name, id: name.toLowerCase() })),
  };
}

export function draw(args: Partial<FileArgs>, session: FakeSession | null): TemplateResult {
  return html`<div style="inline-size:${args.width ?? '560px'};max-inline-size:100%" dir=${args.dir || nothing}>
    <rtc-file-drop
      accept=${args.accept || nothing}
      max-size=${args.maxSize || nothing}
      to=${args.to || nothing}
      ?directory=${args.directory ?? false}
      ?auto-accept=${args.autoAccept ?? false}
      ?disabled=${args.disabled ?? false}
      .session=${session}
    ></rtc-file-drop>
  </div>`;
}

export interface Scene {
  session?: FakeSessionInit;
  people?: string[];
  args?: Partial<FileArgs>;
  /** The transfers are set by hand, and none is real. */
  faked?: boolean;
  /** Runs once the element is there. */
  play?: (scene: Stage & { drop: RtcFileDrop }) => Promise<void> | void;
}

/** A story with a session of its own, found by the element it was made for. */
export function scene({ session: init, people = [], args = {}, faked, play }: Scene): StoryObj<FileArgs> {
  const made = new WeakMap<Element, Stage>();
  let next: Stage | undefined;
  return {
    args,
    render: (shown) => draw(shown, (next = stage(init, people, faked)).session),
    play: async ({ canvasElement }) => {
      const drop = canvasElement.querySelector('rtc-file-drop');
      if (!drop) throw new Error('The element is missing.');
      if (next) made.set(drop, next);
      const used = made.get(drop);
      await drop.updateComplete;
      if (used) await play?.({ drop, ...used });
    },
  };
}

export const shows = (drop: RtcFileDrop, text: string): Promise<void> =>
  waitFor(() => expect(drop.shadowRoot?.textContent).toContain(text));

/** What is labelled so, once it is there. */
export const label = (drop: RtcFileDrop, text: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = drop.shadowRoot?.querySelector<HTMLElement>(`[aria-label="${text}"]`);
    if (!found) throw new Error(`Nothing is labelled ${text}.`);
    return found;
  });
