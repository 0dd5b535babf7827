import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { bin } from '../../tools/paths.mjs';
import { installPackedPackage } from './packed-package.mjs';

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: 'ES2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
};

/** A line that says WRONG has to be refused by the framework's own compiler, and no other line. */
const frameworks = {
  'React 19': {
    lends: ['@types/react'],
    file: 'page.tsx',
    compilerOptions: { jsx: 'react-jsx' },
    code: `
import { useRef } from 'react';
import type { RtcCall } from 'rtc-elements/classes';
import type {} from 'rtc-elements/react';
export function Page() {
  const call = useRef<RtcCall>(null);
  const words = [
    <rtc-call ref={call} room="x" cameraOff className="big" token={() => 'x'} onrtc-join={({ detail }) => detail.self.id} />,
    <rtc-call room="x" camera-off noise-suppression="false" max-bitrate={800} ice-transport-policy="relay" />,
    <rtc-video source="screen" fit="contain" />,
    <rtc-file-drop max-size="50MB" onrtc-file-received={(event) => event.detail.file.name} />,
    <rtc-chat to="somebody">in it</rtc-chat>,
    <rtc-call room={1} />, // WRONG
    <rtc-call rooms="x" />, // WRONG
    <rtc-call ice-transport-policy="none" />, // WRONG
    <rtc-call noise-suppression={false} />, // WRONG
    <rtc-call onrtc-join={(event) => event.detail.participant} />, // WRONG
    <rtc-video source="window" />, // WRONG
    <rtc-file-drop onrtc-file-received={(event: MouseEvent) => event.x} />, // WRONG
    <rtc-chat fit={1} />, // WRONG
    <rtc-calls />, // WRONG
  ];
  return <>{words}</>;
}
`,
    command: () => [bin('typescript', 'tsc'), '-p', 'tsconfig.page.json', '--pretty', 'false'],
    errors: /^page\.tsx\((\d+),\d+\): error/gm,
  },
  'Vue 3': {
    lends: ['vue'],
    file: 'page.vue',
    compilerOptions: { jsx: 'preserve' },
    more: { vueCompilerOptions: { strictTemplates: true } },
    code: `<script setup lang="ts">
import { useTemplateRef } from 'vue';
import type { RtcCall } from 'rtc-elements/classes';
import type {} from 'rtc-elements/vue';
const call = useTemplateRef<RtcCall>('call');
const join = () => call.value?.join();
</script>
<template>
  <button @click="join">Join</button>
  <rtc-call ref="call" room="x" class="big" :cameraOff="true" @rtc-join="({ detail }) => detail.self.id" />
  <rtc-call room="x" @rtc-participant-join="({ detail }) => detail.participant.name" />
  <rtc-video source="screen" fit="contain" />
  <rtc-file-drop max-size="50MB" @rtc-file-received="(event) => event.detail.file.name" />
  <rtc-chat to="somebody" />
  <rtc-call :room="1" /> <!-- WRONG -->
  <rtc-call rooms="x" /> <!-- WRONG -->
  <rtc-call @rtc-join="(event) => event.detail.participant" /> <!-- WRONG -->
  <rtc-video source="window" /> <!-- WRONG -->
  <rtc-file-drop @rtc-file-received="(event: MouseEvent) => event.x" /> <!-- WRONG -->
  <rtc-chat :fit="1" /> <!-- WRONG -->
  <rtc-calls /> <!-- WRONG -->
</template>
`,
    command: () => [bin('vue-tsc', 'vue-tsc'), '-p', 'tsconfig.page.json', '--pretty', 'false'],
    errors: /^page\.vue\((\d+),\d+\): error/gm,
  },
  'Svelte 5': {
    lends: ['svelte'],
    file: 'page.svelte',
    compilerOptions: { verbatimModuleSyntax: true },
    code: `<script lang="ts">
  import type { RtcCall } from 'rtc-elements/classes';
  import type {} from 'rtc-elements/svelte';
  let call: RtcCall;
  const join = () => call.join();
</script>
<button onclick={join}>Join</button>
<rtc-call bind:this={call} room="x" class="big" cameraOff onrtc-join={({ detail }) => detail.self.id}></rtc-call>
<rtc-video source="screen" fit="contain"></rtc-video>
<rtc-file-drop max-size="50MB" onrtc-file-received={(event) => event.detail.file.name}></rtc-file-drop>
<rtc-chat to="somebody"></rtc-chat>
<rtc-call room={1}></rtc-call> <!-- WRONG -->
<rtc-call rooms="x"></rtc-call> <!-- WRONG -->
<rtc-call onrtc-join={(event) => event.detail.participant}></rtc-call> <!-- WRONG -->
<rtc-video source="window"></rtc-video> <!-- WRONG -->
<rtc-file-drop onrtc-file-received={(event: MouseEvent) => event.x}></rtc-file-drop> <!-- WRONG -->
<rtc-chat fit={1}></rtc-chat> <!-- WRONG -->
`,
    command: (folder) => [
      bin('svelte-check', 'svelte-check'),
      ...['--workspace', folder, '--tsconfig', 'tsconfig.page.json', '--output', 'machine', '--threshold', 'error'],
    ],
    errors: /^\d+ ERROR "page\.svelte" (\d+):/gm,
  },
};

describe('the types that a framework is told of', () => {
  let packed;
  before(() => (packed = installPackedPackage()));
  after(() => packed.remove());

  for (const [name, { lends, file, code, compilerOptions, more, command, errors }] of Object.entries(frameworks)) {
    it(`${name} takes what is right and refuses what is wrong`, () => {
      lends.forEach((each) => packed.lend(each));
      packed.write(file, code);
      const config = { compilerOptions: { ...options, ...compilerOptions }, include: [file], ...more };
      packed.write('tsconfig.page.json', JSON.stringify(config));
      const [program, ...args] = command(packed.folder);
      const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: packed.folder,
        encoding: 'utf8',
      });
      const refused = [...stdout.matchAll(errors)].map(([, line]) => Number(line));
      const wrong = code.split('\n').flatMap((line, index) => (line.includes('WRONG') ? [index + 1] : []));
      assert.deepEqual([...new Set(refused)], wrong, `${stdout}${stderr}`);
    });
  }

  it('give VS Code and JetBrains the same tags, attributes and events as the manifest', () => {
    const json = (path) => JSON.parse(packed.read(path));
    const elements = json('dist/custom-elements.json').modules.flatMap(({ declarations }) => declarations);
    const attributes = (list) => Object.fromEntries(list.map((one) => [one.name, one.attributes.map((a) => a.name)]));
    const named = elements.map((element) => ({ ...element, name: element.tagName }));
    assert.deepEqual(attributes(json('dist/vscode.html-custom-data.json').tags), attributes(named));
    const webTypes = json('dist/web-types.json').contributions.html.elements;
    assert.deepEqual(attributes(webTypes), attributes(named));
    assert.deepEqual(
      webTypes.map(({ js }) => js.events.map((event) => event.name)),
      elements.map(({ events }) => events.map((event) => event.name)),
    );
    assert.equal(json('package.json')['web-types'], './dist/web-types.json');
    const attribute = (list, tag, name) =>
      list.find((one) => one.name === tag).attributes.find((one) => one.name === name);
    const inCode = (tag, name) =>
      attribute(json('dist/vscode.html-custom-data.json').tags, tag, name).values.map((value) => value.name);
    assert.deepEqual(inCode('rtc-call', 'layout'), ['auto', 'grid', 'spotlight']);
    assert.deepEqual(inCode('rtc-video', 'source'), ['camera', 'screen']);
    assert.deepEqual(inCode('rtc-chat', 'ice-transport-policy'), ['all', 'relay']);
    assert.equal(attribute(webTypes, 'rtc-call', 'layout').value.type, "'auto' | 'grid' | 'spotlight'");
  });
});
