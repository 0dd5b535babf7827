import { readFileSync } from 'node:fs';
import { type LaunchOptions, SMALL_CAMERA } from './browser-page.js';

const kit = readFileSync(new URL('page-kit.js', import.meta.url), 'utf8');

/** What runs in every page before its own scripts. */
export function kitSource({ camera = SMALL_CAMERA }: LaunchOptions): string {
  return `globalThis.e2eCamera = ${JSON.stringify(camera)};\n${kit}`;
}
