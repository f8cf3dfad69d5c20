// SPDX-License-Identifier: EUPL-1.2

/** What was done to the register so that it counts otherwise. The world and the register are never mixed up. */
export const revisionKindLabels = {
  REGISTERED: "alsnog ingevoerd: was so already, and was registered later",
  AMENDED: "gewijzigd: the world changed, and that was recorded afterwards",
  CORRECTED: "gecorrigeerd: the register had it wrong",
  ENDED: "beëindigd: it was over, and that was recorded afterwards",
  WITHDRAWN: "ingetrokken: it should never have been in the register",
  OPENED: "openbaar geworden: an embargo ended",
  SEVERAL: "meer dan één: several of these together",
} as const;
export type RevisionKind = keyof typeof revisionKindLabels;
export const revisionKinds = Object.keys(revisionKindLabels) as RevisionKind[];
