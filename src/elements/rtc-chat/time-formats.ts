import { languageTag } from '../../languages/msg.js';

interface TimeFormats {
  readonly language: string;
  readonly time: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly full: Intl.DateTimeFormat;
}

/** To make them takes longer than to use them. */
let last: TimeFormats | undefined;

/** How moments are written in the language of the element that renders. */
export function timeFormats(): TimeFormats {
  const language = languageTag();
  if (last?.language !== language) {
    last = {
      language,
      time: new Intl.DateTimeFormat(language, { timeStyle: 'short' }),
      day: new Intl.DateTimeFormat(language, { dateStyle: 'full' }),
      full: new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }),
    };
  }
  return last;
}
