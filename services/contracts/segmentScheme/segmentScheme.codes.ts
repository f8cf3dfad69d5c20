// SPDX-License-Identifier: EUPL-1.2

/** What the parts of a scheme are called where it is used (soort indeling). */
export const schemeKinds = {
  SEGMENTEN: "segmenten: by what the youth needs",
  PERCELEN: "percelen: lots of a tender",
  PIJLERS: "pijlers: pillars of a youth model",
  ONDERDELEN: "onderdelen: parts that municipalities want to offer",
  PRODUCT_DIENST_GEMEENTE: "indeling in producten, diensten en gemeenten: product, service and municipality",
} as const;
export type SchemeKind = keyof typeof schemeKinds;
