/** What the connection panel says. Import it as `import * as words`. */
import type { ConnectionCheck } from '../../../doctor/connection-report.js';
import type { PictureStats } from '../../../doctor/link-stats.js';
import { languageTag, msg } from '../../../languages/msg.js';

export const title = (): string => msg('Connection');
export const close = (): string => msg('Close');
export const nobody = (): string => msg('Nobody else is here, so there is no connection to show.');
export const good = (): string => msg('The connection is good.');
export const settling = (): string => msg('The connection is being measured.');
export const adviceNetwork = (): string =>
  msg(
    'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.',
  );
export const adviceBusy = (): string => msg('Close other programs and tabs. Sending no picture helps at once.');
export const adviceWait = (): string => msg('It is being restored by itself. If that takes long, check your network.');

// Numbers
export const roundTrip = (): string => msg('Round trip');
export const jitter = (): string => msg('Jitter');
export const loss = (): string => msg('Lost, received / sent');
export const rate = (): string => msg('Received / sent');
export const available = (): string => msg('Room for sending');
export const path = (): string => msg('Path');
export const pictureIn = (): string => msg('Picture received');
export const pictureOut = (): string => msg('Picture sent');
export const direct = (protocol: string): string => msg('direct, {protocol}', { protocol });
export const relayed = (protocol: string): string => msg('through a relay, {protocol}', { protocol });
export const unknown = (): string => '–';
export const history = (): string => msg('Received in the last minute');

const amount = (value: number | null, options: Intl.NumberFormatOptions): string =>
  value === null ? unknown() : new Intl.NumberFormat(languageTag(), options).format(value);
export const milliseconds = (value: number | null): string =>
  amount(value, { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 });
export const kilobits = (value: number | null): string =>
  amount(value, { style: 'unit', unit: 'kilobit-per-second', maximumFractionDigits: 0 });
export const percent = (value: number | null): string => amount(value, { style: 'percent', maximumFractionDigits: 1 });
export const picture = (value: PictureStats | null): string =>
  value
    ? `${value.width} × ${value.height} · ${amount(value.frameRate, { maximumFractionDigits: 0 })}/s · ${value.codec}`
    : unknown();

// The test
export const test = (): string => msg('Test the connection');
export const testing = (): string => msg('Testing…');
export const testHelp = (): string => msg('Takes a few seconds. Nobody sees it, and nothing is asked of you.');
export const results = {
  pass: (): string => msg('Works'),
  warn: (): string => msg('Limited'),
  fail: (): string => msg('Does not work'),
};
export const log = (): string => msg('Save log');
export const logHelp = (): string =>
  msg('What happened, for whoever looks into a problem. It holds no names, messages or addresses.');

const subjects = (): Record<ConnectionCheck['subject'], string> => ({
  browser: msg('Browser'),
  signaling: msg('Signaling server'),
  microphone: msg('Microphone'),
  camera: msg('Camera'),
  stun: msg('STUN server'),
  turn: msg('TURN server'),
  relay: msg('Data through the TURN server'),
});

/** What was looked at, with the server where there are several. */
export const subject = ({ subject: name, host, protocol }: ConnectionCheck): string =>
  [subjects()[name], host && `${host} (${protocol?.toUpperCase()})`].filter(Boolean).join(' · ');

/** How it came out, and what to do about it. */
export const outcome = (check: ConnectionCheck): string => {
  const { reason, subject: name } = check;
  if (reason === 'ok') {
    if (name === 'relay') return `${kilobits(check.kilobits ?? null)} · ${milliseconds(check.milliseconds ?? null)}`;
    return check.milliseconds === undefined ? results.pass() : milliseconds(check.milliseconds);
  }
  if (reason === 'unreachable') return msg('It does not answer. Check the network, a VPN or a firewall.');
  if (reason === 'refused') return msg('It lets nobody in now. Try again later.');
  if (reason === 'no-webrtc') return msg('It has no WebRTC, or something has switched it off. Use another browser.');
  if (reason === 'insecure') return msg('This page was not loaded over https, so it gets no camera and microphone.');
  if (reason === 'will-ask') return msg('Your browser asks for it when you join. Allow it then.');
  if (reason === 'denied') return msg('Not allowed on this page. Allow it in the address bar, then reload the page.');
  if (reason === 'missing') return msg('None was found. Connect one; you can join without it.');
  if (reason === 'none-set') return msg('The server names none. Calls between some networks need one.');
  if (reason === 'unknown-yet') return msg('The server names them only once you are in the room. Test again then.');
  if (reason === 'bad-credentials')
    return msg('It does not accept our credentials. Whoever runs the server has to look.');
  if (reason === 'lossy')
    return msg('{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.', {
      loss: percent(check.loss ?? null),
    });
  if (reason === 'slow')
    return msg('It answers after {time}, which is felt in a conversation.', {
      time: milliseconds(check.milliseconds ?? null),
    });
  return msg('It does not answer this way. A firewall may stand in between.');
};
