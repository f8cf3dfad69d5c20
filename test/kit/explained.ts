// SPDX-License-Identifier: EUPL-1.2
// What the rules explain of a testimony, in the few words that tests of several suites compare.
import {
  type CheckKind,
  checkLabels,
  findingsOf,
  type Testimony,
} from "../../services/coverage/whyNot/explanation.rules";
import { detailOf, sentenceOf } from "../../services/coverage/whyNot/explanation.sentence";

export const explained = (testimony: Testimony) => {
  const findings = findingsOf(testimony);
  return {
    sentence: sentenceOf(findings, testimony),
    fails: checks.filter((check) => !findings.holds[check]),
    covers: findings.covers,
  };
};
export const checks = Object.keys(checkLabels) as CheckKind[];
export const detailed = (check: CheckKind, testimony: Testimony): string =>
  detailOf(check, findingsOf(testimony), testimony);
export const reiger = "De Papieren Reiger (fictief)";
export const afterContracted: CheckKind[] = [
  "CONTRACT_IN_FORCE",
  "SEGMENT_IN_CONTRACT",
  "AREA_COVERED",
  "DEPLOYED",
  "OPEN_FOR_INTAKE",
];
