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
    fails: checks.filter((check) => findings.outcomes[check] === "FAILS"),
    notJudged: checks.filter((check) => findings.outcomes[check] === "NOT_JUDGED"),
    covers: findings.covers,
  };
};
export const checks = Object.keys(checkLabels) as CheckKind[];
export const detailed = (check: CheckKind, testimony: Testimony): string =>
  detailOf(check, findingsOf(testimony), testimony);
export const reiger = "De Papieren Reiger (fictief)";
/** The checks that are made on what this one leaves over. */
export const behind = (check: CheckKind): CheckKind[] => checks.slice(checks.indexOf(check) + 1);
