// SPDX-License-Identifier: EUPL-1.2

/** Of the contracts with a line in a segment, how many there are and how many say nothing on any indicator. */
export interface AgreementShare {
  /** Null: bespoke lines, which are in no segment. */
  readonly segmentId: string | null;
  readonly contracts: number;
  readonly withoutAgreement: number;
}

export interface HeldLine {
  readonly contractId: string;
  readonly segmentId: string | null;
}

/** By segment, in the order of their ids, with what is in none behind them. A contract counts once in each segment. */
export function sharesOf(lines: readonly HeldLine[], agreedIds: readonly string[]): AgreementShare[] {
  const agreed = new Set(agreedIds);
  const held = new Map<string | null, Set<string>>();
  for (const { contractId, segmentId } of lines) {
    held.set(segmentId, (held.get(segmentId) ?? new Set<string>()).add(contractId));
  }
  return [...held]
    .map(([segmentId, contractIds]) => ({
      segmentId,
      contracts: contractIds.size,
      withoutAgreement: [...contractIds].filter((id) => !agreed.has(id)).length,
    }))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

const placeOf = ({ segmentId }: AgreementShare): string => segmentId ?? "~";
