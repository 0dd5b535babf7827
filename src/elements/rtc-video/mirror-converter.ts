import type { ComplexAttributeConverter } from 'lit';

/** `mirror` has three answers: yes, no (`mirror="false"`), and, when it is not written, as it suits the picture. */
export const mirrorConverter: ComplexAttributeConverter<boolean | null> = {
  fromAttribute: (text) => (text === null ? null : text.trim().toLowerCase() !== 'false'),
};
