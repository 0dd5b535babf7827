import { html, nothing, type TemplateResult } from 'lit';
import type { DeviceKind } from '../../media/media-source.js';
import type { CallDevice } from '../../controllers/call-controller.js';
import { type CallView, quietly } from './call-view.js';
import type { MenuGroup } from './settings/menu.js';
import { draw } from './stage-icons.js';
import * as words from './stage.words.js';

/** The small button beside microphone or camera that opens the choice of devices; nothing where the call has none of that kind. */
export function deviceMenu(view: CallView, device: CallDevice): TemplateResult | typeof nothing {
  const { element, settings, call } = view;
  if (!call.can(device)) return nothing;
  const name = `${device}-menu`;
  const label = device === 'microphone' ? words.chooseMicrophone() : words.chooseCamera();
  return html`<button
    part="button device-menu-button ${name}-button"
    class="button caret"
    type="button"
    aria-haspopup="menu"
    aria-expanded=${settings?.menu.open === name}
    aria-label=${label}
    data-tip=${label}
    ?disabled=${element.disabled}
    @click=${() => quietly(view.withSettings(({ menu }) => menu.toggle(name, (now) => groups(now, device))))}
  >
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M7 14.5 12 9.5l5 5" /></svg>
  </button>`;
}

function groups(view: CallView, device: CallDevice): MenuGroup[] {
  const kinds: readonly DeviceKind[] = device === 'camera' ? ['camera'] : ['microphone', 'speaker'];
  const lists = kinds.flatMap((kind) => devices(view, kind));
  const none = { label: words.devicesAfterPermission(), disabled: true, run: async () => undefined };
  const open = async (): Promise<void> => view.withSettings(({ dialog }) => dialog.toggle(true));
  return [
    ...(lists.length ? lists : [{ label: '', items: [none] }]),
    { label: '', items: [{ label: words.openSettings(), drawing: draw('settings').drawing, run: open }] },
  ];
}

function devices({ settings, call }: CallView, kind: DeviceKind): MenuGroup[] {
  const choice = settings?.devices;
  const listed = choice?.entries(kind) ?? [];
  if (!choice || !listed.length) return [];
  const items = listed.map(({ deviceId, label }) => ({
    label,
    chosen: deviceId === choice.shown(kind),
    // Shown where everything that goes wrong in a call is shown.
    run: async () => {
      const error = await choice.choose(kind, deviceId);
      if (error) call.notify(error);
    },
  }));
  return [{ label: words.deviceKinds()[kind], items }];
}
