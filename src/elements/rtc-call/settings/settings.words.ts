/** What the choice of devices and the settings say. Import it as `import * as words`. */
import { msg } from '../../../languages/msg.js';
import type { CaptureEffect } from '../../../media/capture-effects.js';
import type { AudioProcessing, DeviceKind } from '../../../media/media-source.js';
import type { ShortcutName } from '../shortcuts.js';

// Devices
export const devices = (): string => msg('Devices');
export const kinds = (): Record<DeviceKind, string> => ({
  microphone: msg('Microphone'),
  camera: msg('Camera'),
  speaker: msg('Speaker'),
});
export const systemSpeaker = (): string => msg('Chosen by the system');
export const unlisted = (): string => msg('Not available yet');
export const nameless = (kind: DeviceKind, number: number): string =>
  msg('{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}', { kind, number });
export const afterPermission = (): string =>
  msg('Your devices are listed here once you have allowed the browser to use them.');
export const testSpeaker = (): string => msg('Test speaker');
export const playing = (): string => msg('Playing a sound…');
export const testFailed = (): string =>
  msg('No sound could be played. Choose another speaker, or check the sound settings of the system.');
export const level = (): string => msg('Microphone level');
export const heard = (): string => msg('Sound is coming in');
export const silent = (): string => msg('Silent');

// How to undo a refusal, by browser and system, in the words of their menus
export const helpTitle = (): string => msg('How to allow it:');
const startOfAddress = (): string => msg('Click the icon at the start of the address bar.');
const switchOn = (): string => msg('Switch camera and microphone on.');
const allow = (): string => msg('Set camera and microphone to “Allow”.');
const retry = (): string => msg('Come back here and choose “Retry”.');
export const help = {
  chromium: () => [startOfAddress(), switchOn(), retry()],
  firefox: () => [
    msg('Click the crossed-out camera or microphone at the start of the address bar.'),
    msg('Remove “Blocked” with the × beside it.'),
    msg('Choose “Retry”, then “Allow” when Firefox asks.'),
  ],
  safari: () => [msg('In the menu bar, choose Safari, then “Settings for This Website”.'), allow(), retry()],
  iosSafari: () => [
    msg('Tap the icon at the start of the address bar, then the three dots or “Website Settings”.'),
    allow(),
    retry(),
  ],
  android: () => [msg('Tap the icon at the start of the address bar, then “Permissions”.'), switchOn(), retry()],
  iosSystem: () => [msg('Open the Settings app and choose this browser.'), switchOn(), retry()],
  macSystem: () => [
    msg('Open System Settings, then “Privacy & Security”.'),
    msg('Under Camera and under Microphone, switch this browser on.'),
    msg('Quit the browser, open it again and come back to this page.'),
  ],
  windowsSystem: () => [
    msg('Open the Settings of Windows, then “Privacy & security”.'),
    msg('Under Camera and under Microphone, let desktop apps use them.'),
    retry(),
  ],
};

// The dialog
export const settings = (): string => msg('Settings');
export const closeSettings = (): string => msg('Close settings');
export const sound = (): string => msg('Sound');
export const processing = (): Record<keyof AudioProcessing, { readonly label: string; readonly help: string }> => ({
  noiseSuppression: { label: msg('Noise suppression'), help: msg('Takes away fans, keyboards and the street.') },
  echoCancellation: { label: msg('Echo cancellation'), help: msg('Keeps the others from hearing themselves.') },
  autoGainControl: { label: msg('Even loudness'), help: msg('Makes a quiet voice louder and a loud one quieter.') },
});
export const effects = (): Record<CaptureEffect, { readonly label: string; readonly help: string }> => ({
  backgroundBlur: { label: msg('Blurred background'), help: msg('The system hides what is behind you.') },
  voiceIsolation: { label: msg('Voice isolation'), help: msg('The system lets only your voice through.') },
});
export const keys = (): string => msg('Keyboard');
export const keysOn = (): string => msg('Shortcuts');
export const keysHelp = (): string => msg('Letters work while the call has the focus.');
export const pushToTalk = (): string => msg('Push to talk');
export const pushToTalkHelp = (): string => msg('Hold the space bar to speak while you are muted.');
export const keyNames = (): Record<ShortcutName, string> => ({
  microphone: msg('Microphone on or off'),
  camera: msg('Camera on or off'),
  screen: msg('Share or stop sharing the screen'),
  chat: msg('Open or close the chat'),
  hand: msg('Raise or lower the hand'),
});
export const talk = (): string => msg('Speak while muted (hold)');
export const space = (): string => msg('Space');
