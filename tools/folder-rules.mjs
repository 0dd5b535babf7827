/**
 * Who may import whom in `src/`, as ESLint configuration (`docs/decisions/001-folders.md` says why).
 *
 * `uses`: folders that a folder may import. `types`: folders it may import types of, and nothing else. Its own files
 * are always free to it; whatever is named in neither is closed. `runsIn`: where its code has to work.
 */
const folders = {
  base: { uses: [], runsIn: ['browser'] },
  languages: { uses: ['base'], runsIn: ['browser'] },
  protocol: { uses: [], runsIn: ['browser', 'node'] },
  signaling: { uses: ['base', 'protocol'], runsIn: ['browser'] },
  engine: { uses: ['base', 'protocol'], runsIn: ['browser'] },
  media: { uses: ['base'], types: ['engine'], runsIn: ['browser'] },
  files: { uses: ['base', 'protocol'], types: ['engine'], runsIn: ['browser'] },
  chat: { uses: ['base', 'protocol'], runsIn: ['browser'] },
  session: { uses: ['base', 'protocol', 'signaling', 'engine', 'media', 'chat'], runsIn: ['browser'] },
  recording: { uses: ['base', 'files', 'media'], types: ['session'], runsIn: ['browser'] },
  doctor: { uses: ['base', 'signaling'], types: ['session', 'media'], runsIn: ['browser'] },
  controllers: {
    uses: ['base', 'session', 'files', 'media', 'chat'],
    types: ['engine', 'protocol'],
    runsIn: ['browser'],
  },
  elements: {
    uses: ['base', 'languages', 'controllers', 'doctor', 'recording'],
    types: ['session', 'files', 'engine', 'media', 'chat'],
    runsIn: ['browser'],
  },
  server: { uses: ['protocol'], runsIn: ['node'] },
};

/** Where an engine is chosen; everyone else knows the interface. */
const engineIsChosenIn = ['src/session/default-room.ts'];

const tags = ['rtc-call', 'rtc-video', 'rtc-file-drop', 'rtc-chat'];
/** The tags that a call is made of. */
const inCall = ['./rtc-video/define.ts', './rtc-chat/define.ts'];

/** Names that one world has and the other has not. */
const globalsOf = {
  browser: ['window', 'document', 'navigator', 'location', 'localStorage', 'RTCPeerConnection'],
  node: ['process', 'Buffer', 'global', 'require', '__dirname', '__filename'],
};
/** Globals that are nearly always a forgotten declaration. */
const slips = ['event', 'name', 'status', 'parent', 'top'];

function closedTo(folder) {
  const { uses, types = [] } = folders[folder];
  const others = Object.keys(folders).filter((other) => other !== folder && !uses.includes(other));
  return { entirely: others.filter((other) => !types.includes(other)), butTypes: types };
}

/** Matches an import path that leads up and into one of the folders. */
const into = (names) => `^(\\.\\.?/)+(${names.join('|')})/`;

function restrictedImports(folder, { mesh }) {
  const { entirely, butTypes } = closedTo(folder);
  const patterns = [{ regex: into(entirely), message: `src/${folder}/ does not import this folder.` }];
  if (butTypes.length) {
    patterns.push({ regex: into(butTypes), allowTypeImports: true, message: `src/${folder}/ takes types only of it.` });
  }
  if (!folders[folder].runsIn.includes('node')) {
    patterns.push({ regex: '^(node:|ws$|sirv$)', message: 'This code runs in browsers.' });
  }
  // Pure means pure: no package either.
  if (['base', 'protocol'].includes(folder))
    patterns.push({ regex: '^[^.]', message: `src/${folder}/ imports nothing.` });
  if (!mesh) {
    patterns.push({
      regex: '(/engine|^\\.)/mesh/',
      message: 'Only the place where an engine is chosen knows this one.',
    });
    patterns.push({ regex: '^simple-peer$', message: 'Only src/engine/mesh/ knows simple-peer.' });
  }
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

function restrictedGlobals(folder) {
  const { runsIn } = folders[folder];
  const missing = Object.entries(globalsOf).flatMap(([world, names]) => {
    const elsewhere = runsIn.filter((other) => other !== world);
    return elsewhere.length ? names.map((name) => ({ name, message: `This code runs in ${elsewhere.join()}.` })) : [];
  });
  return { 'no-restricted-globals': ['error', ...slips, ...missing] };
}

/** The same directions once more by resolved file, so that no spelling of a path slips through. */
const zones = Object.keys(folders).flatMap((folder) =>
  closedTo(folder).entirely.map((other) => ({ target: `./src/${folder}`, from: `./src/${other}` })),
);
for (const tag of tags) {
  zones.push(
    {
      target: `./src/elements/${tag}`,
      from: './src/elements',
      // A tag that renders another registers it, and that is all it knows of it.
      except: [`./${tag}`, './internal', ...(tag === 'rtc-call' ? inCall : [])],
      message: 'A tag knows another one by its tag name only.',
    },
    { target: './src/elements/internal', from: `./src/elements/${tag}` },
  );
}

export const folderRules = [
  { files: ['src/**'], rules: { 'import-x/no-restricted-paths': ['error', { basePath: '.', zones }] } },
  ...Object.keys(folders).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { ...restrictedImports(folder, { mesh: false }), ...restrictedGlobals(folder) },
  })),
  { files: ['src/engine/mesh/**/*.ts'], rules: restrictedImports('engine', { mesh: true }) },
  { files: engineIsChosenIn, rules: restrictedImports('session', { mesh: true }) },
];
