// SPDX-License-Identifier: EUPL-1.2

interface Region {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/** The sentence of the register names municipalities by their code; a reader knows them by name. */
export function withNames(reason: string, regions: readonly Region[]): string {
  const names = new Map(
    regions.flatMap(({ municipalities }) => municipalities.map(({ code, name }) => [code, name])),
  );
  return reason.replace(/GM\d{4}/g, (code) => names.get(code) ?? code);
}
