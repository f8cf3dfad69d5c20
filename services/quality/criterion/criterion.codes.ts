// SPDX-License-Identifier: EUPL-1.2

/** What a criterion is for (soort criterium). */
export const criterionKinds = {
  UITSLUITING: "uitsluiting: whoever meets it is excluded",
  GESCHIKTHEID: "geschiktheid: suitability to be contracted",
  KWALITEIT: "kwaliteit: the quality of care",
  INCLUSIVITEIT: "inclusiviteit: care for every denomination and background",
  CONTINUITEIT: "continuïteit: care that goes on",
  INTEGRITEIT: "integriteit: lawful and honest conduct",
} as const;
export type CriterionKind = keyof typeof criterionKinds;
