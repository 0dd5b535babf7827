import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { addWords } from '../../../src/classes.js';
import '../../../src/elements/rtc-call/define.js';
import '../../../src/elements/rtc-chat/define.js';
import '../../../src/elements/rtc-file-drop/define.js';
import { RtcError } from '../../../src/base/rtc-error.js';
import { MediaError, type MediaErrorReason } from '../../../src/media/media-errors.js';
import { loadStage } from '../../../src/elements/rtc-call/load-stage.js';
import type { RtcElement } from '../../../src/elements/internal/rtc-element.js';
import { FakeSession } from '../../../stories/support/fake-session.js';

const page = document.documentElement;
let sessions: FakeSession[] = [];

function make(init: ConstructorParameters<typeof FakeSession>[0] = {}): FakeSession {
  const session = new FakeSession({ name: 'Mo', ...init });
  sessions.push(session);
  return session;
}

async function say(lang: string | null, dir = '', session = make()): Promise<RtcElement> {
  const element = document.createElement('rtc-call');
  if (lang !== null) element.lang = lang;
  if (dir) element.dir = dir;
  element.session = session;
  (await fixture<HTMLElement>(html`<div style="width:800px"></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const title = (element: Element): string =>
  element.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim() ?? '';
const shows = (element: Element, text: string): Promise<void> =>
  waitUntil(() => title(element) === text, `${text}, and not ${title(element)}`);

describe('languages', () => {
  before(loadStage);

  beforeEach(() => {
    sessions = [];
    page.lang = 'en';
  });

  afterEach(() => {
    sessions.forEach((session) => session.dispose());
    page.removeAttribute('lang');
    page.removeAttribute('dir');
  });

  it('are English without a word', async () => {
    page.removeAttribute('lang');
    expect(title(await say(null))).to.equal('Ready to join?');
  });

  it('come from the page, and no English is seen before', async () => {
    page.lang = 'fr';
    const element = document.createElement('rtc-call');
    element.session = make();
    const seen = new Set<string>();
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    while (!element.hasUpdated) await nextFrame().then(() => seen.add(title(element)));
    seen.add(title(element));
    expect([...seen].filter(Boolean)).to.deep.equal(['Tout est prêt pour l’appel\u202f?']);
  });

  it('come from the element, also through the shadow roots it is in', async () => {
    expect(title(await say('es'))).to.equal('¿Todo listo para unirse?');
    const host = await fixture<HTMLElement>(html`<div lang="it"></div>`);
    const element = document.createElement('rtc-call');
    element.session = make();
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    await shows(element, 'Tutto pronto per iniziare?');
  });

  it('may be two on one page', async () => {
    const [german, english] = [await say('de'), await say('en')];
    expect([title(german), title(english)]).to.deep.equal(['Bereit für den Anruf?', 'Ready to join?']);
  });

  it('change live, with the element, with the page, and with the place', async () => {
    const element = await say(null);
    element.lang = 'pl';
    await shows(element, 'Chcesz dołączyć?');
    element.removeAttribute('lang');
    page.lang = 'tr';
    await shows(element, 'Katılmaya hazır mısınız?');
    const elsewhere = await fixture<HTMLElement>(html`<div lang="uk"></div>`);
    elsewhere.append(element);
    await shows(element, 'Готові приєднатися?');
  });

  for (const [tag, text] of [
    ['de-AT', 'Bereit für den Anruf?'],
    ['pt-BR', 'Tudo pronto para entrar?'],
    ['zh-Hans-SG', '准备好加入了吗？'],
    ['zh-CN', '准备好加入了吗？'],
    ['zh-TW', 'Ready to join?'],
    ['iw', 'מוכנים להצטרף?'],
    ['tlh', 'Ready to join?'],
    ['not a tag', 'Ready to join?'],
  ] as const) {
    it(`speaks for ${tag}: ${text}`, async () => {
      expect(title(await say(tag))).to.equal(text);
    });
  }

  it('let a page override words, before and after there are elements', async () => {
    addWords('nl', { 'Ready to join?': 'Klaar om mee te doen?' });
    const element = await say('nl');
    expect(title(element)).to.equal('Klaar om mee te doen?');
    // What it did not say is English.
    expect(element.shadowRoot?.querySelector('[part~=join-button]')?.textContent?.trim()).to.equal('Join call');
    addWords('ja', { 'Ready to join?': '診察を始めますか？' });
    const japanese = await say('ja');
    expect(title(japanese)).to.equal('診察を始めますか？');
    expect(japanese.shadowRoot?.querySelector('[part~=join-button]')?.textContent?.trim()).to.equal('参加');
    addWords('ja-JP', { 'Ready to join?': '始めますか？' });
    japanese.lang = 'ja-JP';
    await shows(japanese, '始めますか？');
  });

  it('say numbers and plurals as the language does', async () => {
    const session = make({ state: 'joined', people: [{ id: 'ada', name: 'Ada' }] });
    const element = await say('ru', '', session);
    await waitUntil(() => element.shadowRoot?.querySelector('[part=already-here]')?.textContent?.includes('Здесь Ada'));
  });

  it('say what failed, too', async () => {
    const session = make();
    const element = (await say('de', '', session)) as HTMLElementTagNameMap['rtc-call'];
    session.joinFailure = new RtcError('token-expired', 'The join token has expired. Ask for a new invitation.');
    await element.join().catch(() => undefined);
    await waitUntil(() => element.shadowRoot?.querySelector('[part=failed]'));
    const failed = element.shadowRoot?.querySelector('[part=failed]')?.textContent ?? '';
    expect(failed).to.contain('Ihre Einladung ist abgelaufen').and.contain('Bitten Sie um eine neue Einladung.');
  });

  it('say what failed in the lobby, and of both devices in one sentence', async () => {
    const session = make();
    const fail = (reason: MediaErrorReason): void =>
      void (session.media.failures = {
        microphone: new MediaError('microphone', reason),
        camera: new MediaError('camera', reason),
      });
    const element = (await say('de', '', session)) as HTMLElementTagNameMap['rtc-call'];
    const told = async (): Promise<string[]> => {
      await element.join().catch(() => undefined);
      await element.updateComplete;
      return [...(element.shadowRoot?.querySelectorAll('[part=error] p') ?? [])].map((each) => each.textContent ?? '');
    };
    fail('insecure');
    const secure =
      'nur für sichere Seiten frei. Öffnen Sie diese Seite mit https:// (oder beim Entwickeln über localhost).';
    expect(await told()).to.deep.equal([`Browser geben das Mikrofon und die Kamera ${secure}`]);
    fail('policy');
    expect(await told()).to.have.length(1);
    expect((await told())[0]).to.contain('allow="microphone; camera"');
    fail('missing');
    expect(await told()).to.deep.equal([
      'Weder Mikrofon noch Kamera gefunden. Schließen Sie ein Gerät an und versuchen Sie es erneut.',
    ]);
    // Here the verb would be another.
    fail('busy');
    expect(await told()).to.have.length(2);
  });

  describe('that are written from right to left', () => {
    const direction = (element: Element): string => getComputedStyle(element).direction;

    it('turn the element around', async () => {
      const element = await say('ar');
      expect(direction(element)).to.equal('rtl');
      expect(element.matches(':state(rtl)')).to.equal(true);
      element.lang = 'en';
      await waitUntil(() => direction(element) === 'ltr');
    });

    it('leave a direction that the page has set', async () => {
      expect(direction(await say('he', 'ltr'))).to.equal('ltr');
      page.dir = 'rtl';
      page.removeAttribute('lang');
      expect(direction(await say(null))).to.equal('rtl');
    });

    it('turn an element of another language back', async () => {
      page.lang = 'ar';
      page.dir = 'rtl';
      expect(direction(await say(null))).to.equal('rtl');
      expect(direction(await say('fr'))).to.equal('ltr');
    });
  });

  it('never show the source of a text', async () => {
    const session = make({ state: 'joined', people: [{ id: 'ada', name: 'Ada' }] });
    const element = (await say('ko', '', session)) as HTMLElementTagNameMap['rtc-call'];
    const text = (): string => element.shadowRoot?.textContent ?? '';
    expect(text()).not.to.contain('=>');
    await element.join();
    await element.updateComplete;
    expect(text()).not.to.contain('=>');
    const drop = document.createElement('rtc-file-drop');
    drop.lang = 'ko';
    drop.session = session;
    element.after(drop);
    await drop.updateComplete;
    expect(drop.shadowRoot?.textContent).not.to.contain('=>').and.not.to.contain('Drop files');
  });
});
