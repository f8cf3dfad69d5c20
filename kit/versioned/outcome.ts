// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type ChangeKind } from "../feed/change.codes";

/** What became of an operation. Only `recorded` has written anything. */
export type Outcome =
  | { readonly kind: "recorded"; readonly id: string; readonly change: ChangeKind }
  | { readonly kind: "unchanged"; readonly id: string }
  | { readonly kind: "unknown"; readonly id: string }
  | { readonly kind: "already-registered"; readonly id: string }
  | { readonly kind: "refused"; readonly id: string; readonly faults: readonly Fault[] };
