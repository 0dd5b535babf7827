import { css } from 'lit';

export const doctorStyles = css`
  .doctor {
    inline-size: min(36rem, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }

  .doctor::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .doctor-head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 8px;
    padding-inline: 20px 8px;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }

  .doctor-title {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
  }

  .button.doctor-close {
    padding: 0;
    background: none;
  }

  .button.doctor-close:hover {
    background: var(--_surface-hover);
  }

  .doctor-body {
    display: grid;
    gap: 20px;
    padding: 16px 20px 20px;
  }

  .doctor-person {
    display: grid;
    gap: 6px;
  }

  .doctor-name {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }

  .doctor dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(8rem, 40%), 1fr));
    gap: 8px 16px;
    margin: 6px 0 0;
  }

  .doctor dt {
    color: var(--_text-muted);
    font-size: 0.8125em;
  }

  .doctor dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .sparkline {
    flex: none;
    inline-size: 120px;
    block-size: 28px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linejoin: round;
    border-block-end: 1px solid var(--_border);
  }

  :host(:dir(rtl)) .sparkline {
    scale: -1 1;
  }

  .doctor-checks {
    display: grid;
    gap: 10px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .doctor-check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 10px;
  }

  .doctor-check > .icon {
    grid-row: span 2;
    margin-block-start: 0.1em;
  }

  .doctor-check.pass > .icon,
  .doctor-verdict.good > .icon {
    color: var(--_success);
  }

  .doctor-verdict {
    display: flex;
    gap: 10px;
  }

  .doctor-check.fail > .icon,
  .doctor-verdict.bad > .icon {
    color: var(--_danger);
  }

  .doctor-check b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .doctor-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 14px;
  }

  .doctor-actions.rule {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }

  .doctor-actions p {
    flex: 1 1 14rem;
  }
`;
