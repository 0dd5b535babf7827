import type { Decorator } from '@storybook/web-components-vite';
import { useEffect } from 'storybook/preview-api';
import { tagNamed } from './arg-types';

/** Which attributes the controls have set, by element: those go again when a control is emptied. */
const held = new WeakMap<Element, Set<string>>();

/**
 * Lets the controls of a tag's attributes act on the tag of any story, whatever its render function takes. What a story
 * sets by itself stays as it is until a control says something else.
 */
export const liveAttributes: Decorator = (story, { args, initialArgs, component, canvasElement }) => {
  useEffect(() => {
    const tag = tagNamed(component);
    const element = tag && canvasElement.querySelector(tag.tagName);
    if (!element) return;
    const set = held.get(element) ?? new Set<string>();
    held.set(element, set);
    for (const { name, type, default: initial } of tag.attributes) {
      const value: unknown = args[name];
      if (value === initialArgs[name] && !set.has(name)) continue;
      set.add(name);
      // What is on by default goes off by the word alone.
      if (type?.text === 'boolean' && initial !== 'true') element.toggleAttribute(name, Boolean(value));
      else if (value === undefined || value === null || value === '') element.removeAttribute(name);
      else element.setAttribute(name, String(value));
    }
  });
  return story();
};
