// SPDX-License-Identifier: EUPL-1.2
import { type AsOf, toAsOf } from "../../../kit/moment";
import { type Fact } from "../projection/facts";
import { Identity } from "../refs/identity.ref";
import { Provider } from "../refs/provider.ref";
import { Region } from "../refs/region.ref";
import { Segment } from "../refs/segment.ref";
import { StatedFigure } from "../refs/statedFigure.ref";
import { type BridgeLine as Line } from "./bridge.rules";
import { type Count } from "./count.rules";
import { definition, definitionVersion } from "./definition";
import { fingerprintOf } from "../../../kit/fingerprint";
import { LandscapeCount, LandscapeSeries } from "./landscapeCount.type";
import { BridgeLine, ComparableBlock, Flow, IdentityCount, LandscapeReport } from "./landscapeReport.type";
import { type CountUnit, countUnits, type Interval } from "./report.codes";
import { type Report } from "./report.rules";

/** What was asked: the same question gives the same fingerprint, as long as the answer is the same. */
export interface ReportQuestion {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly knownAt: Date;
}

export function toLandscapeReport(
  question: ReportQuestion,
  report: Report,
  stated: readonly Fact<"StatedFigure">[],
): LandscapeReport {
  const { region, from, to, knownAt } = question;
  const before = toAsOf({ on: from, knownAt });
  const after = toAsOf({ on: to, knownAt });
  const statedIds = stated.map(({ id }) => id);
  return Object.assign(new LandscapeReport(), {
    region: Object.assign(new Region(), { id: region, asOf: after } satisfies Region),
    from: toLandscapeCount(report.from),
    to: toLandscapeCount(report.to),
    outflow: report.outflow.map((flow) => Object.assign(new Flow(), flow)),
    inflow: report.inflow.map((flow) => Object.assign(new Flow(), flow)),
    bridges: toBridges(report.bridges, before, after),
    comparable: report.comparable.map(({ fromSegmentIds, toSegmentIds, ...counts }) =>
      Object.assign(new ComparableBlock(), {
        ...counts,
        fromSegments: fromSegmentIds.map((id) => Object.assign(new Segment(), { id, asOf: before })),
        toSegments: toSegmentIds.map((id) => Object.assign(new Segment(), { id, asOf: after })),
      } satisfies ComparableBlock),
    ),
    identities: report.identities.map(({ identityId, ...counts }) =>
      Object.assign(new IdentityCount(), {
        ...counts,
        // One that nobody serves any longer may have gone off the list by the last day.
        identity: Object.assign(new Identity(), {
          id: identityId,
          asOf: counts.to > 0 ? after : before,
        } satisfies Identity),
      } satisfies IdentityCount),
    ),
    definition,
    knownAt,
    fingerprint: fingerprintOf({
      question: { region, from, to, knownAt: knownAt.toISOString() },
      definitionVersion,
      answer: { ...report, stated: statedIds },
    }),
    stated: statedIds.map((id) => Object.assign(new StatedFigure(), { id, asOf: after })),
  } satisfies LandscapeReport);
}

export interface SeriesQuestion extends ReportQuestion {
  readonly every: Interval;
}

export const toLandscapeSeries = (question: SeriesQuestion, points: readonly Count[]): LandscapeSeries =>
  Object.assign(new LandscapeSeries(), {
    points: points.map(toLandscapeCount),
    definition,
    knownAt: question.knownAt,
    fingerprint: fingerprintOf({
      question: { ...question, knownAt: question.knownAt.toISOString() },
      definitionVersion,
      answer: points,
    }),
  } satisfies LandscapeSeries);

export const toLandscapeCount = (count: Count): LandscapeCount =>
  Object.assign(new LandscapeCount(), count satisfies LandscapeCount);

function toBridges(
  bridges: Readonly<Record<CountUnit, readonly Line[]>>,
  before: AsOf,
  after: AsOf,
): Record<CountUnit, BridgeLine[]> {
  const toLine = ({ providerIds, ...line }: Line): BridgeLine => {
    const asOf = line.change < 0 ? before : after;
    return Object.assign(new BridgeLine(), {
      ...line,
      providerIds: [...providerIds],
      providers: providerIds.map((id) => Object.assign(new Provider(), { id, asOf } satisfies Provider)),
    } satisfies BridgeLine);
  };
  return Object.fromEntries(countUnits.map((unit) => [unit, bridges[unit].map(toLine)])) as Record<
    CountUnit,
    BridgeLine[]
  >;
}
