// SPDX-License-Identifier: EUPL-1.2

/** What there is to say of a target on a day. */
export const targetStateLabels = {
  REACHED: "bereikt: the count is on the wanted side of the number, or is that number",
  NOT_REACHED: "niet bereikt: the count is on the other side of the number",
  DIRECTION_NOT_RECORDED: "richting niet vastgelegd: nobody recorded whether more or fewer is wanted",
  CONTRACTS_NOT_RECORDED:
    "contracten niet vastgelegd: no public contract of the region itself, or none of it or for it in the scheme of the segment, has been on the list by the day, so the register does not say how many there are",
  SEGMENT_NOT_IN_USE: "segment niet in gebruik: on the day there is nothing to count in it",
} as const;
export type TargetState = keyof typeof targetStateLabels;

/** Whether there is anything to hold a count against. */
export const targetAnswerLabels = {
  NO_TARGET_RECORDED: "geen doel vastgelegd: nobody recorded one with the decision that it rests on",
  TARGETS_RECORDED: "doelen vastgelegd: each is held against its own count",
} as const;
export type TargetAnswer = keyof typeof targetAnswerLabels;
