export function findTexts(): { texts: string[]; unclear: string[] };
export function textsModule(texts: readonly string[]): Promise<{ path: string; code: string }>;
