// SPDX-License-Identifier: EUPL-1.2

/** A text in both languages of the product: Dutch is what people read on pages, English what developers read. */
export interface Words {
  readonly en: string;
  readonly nl: string;
}

export const words = (en: string, nl: string): Words => ({ en, nl });
