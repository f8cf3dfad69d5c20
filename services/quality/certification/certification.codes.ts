// SPDX-License-Identifier: EUPL-1.2

/** Whether a provider is recognised by the state (erkenning). */
export const certificationStatuses = {
  ERKEND: "erkend: recognised",
  TIJDELIJK_VERLOREN: "erkenning tijdelijk verloren: recognition lost for a time",
  INGETROKKEN: "erkenning ingetrokken: recognition taken away",
} as const;
export type CertificationStatus = keyof typeof certificationStatuses;
