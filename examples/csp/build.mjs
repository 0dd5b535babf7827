import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const script = readFileSync('node_modules/rtc-elements/dist/cdn/rtc-elements.js');
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;

mkdirSync('dist', { recursive: true });
writeFileSync('dist/rtc-elements.js', script);
writeFileSync('dist/index.html', readFileSync('index.html', 'utf8').replace('INTEGRITY', integrity));
cpSync('page.js', 'dist/page.js');
