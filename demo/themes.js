// Four style sheets of tokens and parts (themes/*.css), and every language, on a room of this browser's tabs alone.
const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

const byId = (id) => document.getElementById(id);
const asked = new URLSearchParams(location.search);
const theme = byId('theme-choice');
const language = byId('language-choice');

for (const code of LANGUAGES) {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code);
  const option = new Option(name, code);
  option.lang = code;
  language.append(option);
}
theme.value = asked.get('theme') ?? 'clinic';
language.value = asked.get('lang') ?? 'en';

function show() {
  byId('theme').href = `themes/${theme.value}.css`;
  // The page itself stays English; its tags follow.
  document.querySelector('main').lang = language.value;
  history.replaceState(null, '', `?theme=${theme.value}&lang=${language.value}`);
}
theme.addEventListener('change', show);
language.addEventListener('change', show);
if (theme.selectedIndex < 0) theme.value = 'clinic';
if (language.selectedIndex < 0) language.value = 'en';
show();

for (const id of ['call', 'chat', 'drop']) Object.assign(byId(id), { signaling: 'broadcast:', room: 'themes' });
