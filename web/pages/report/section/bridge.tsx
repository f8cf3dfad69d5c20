// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { Alert } from "../../../parts/alert";
import { WaterfallTable } from "../chart/waterfallTable";
import { waterfallOf } from "../chart/waterfall";
import { bridgeAddress } from "../list/addresses";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";
import { termTexts } from "../terms.texts";
import { areRecorded, bridged, type BridgedMeasure } from "../units";

interface BridgeParts extends ReportParts {
  readonly measure: BridgedMeasure;
}

/** What leads from the one count to the other in a unit. A bridge that does not add up is not drawn. */
export function Bridge({ call, told: { landscapeReport }, measure }: BridgeParts): VNode {
  const texts = call.texts(reportTexts);
  const terms = call.texts(termTexts);
  const { formats } = call;
  const { from, to } = landscapeReport;
  // What is national alone leads from no count to another.
  if (!areRecorded(landscapeReport)) return <p>{texts.notRecorded}</p>;
  const lines = landscapeReport[bridged[measure]];
  const changes = lines.map(({ reason, change }) => ({ label: terms.reasons[reason], change }));
  const waterfall = waterfallOf(from[measure], changes, to[measure]);
  if (!waterfall.addsUp) return <Alert kind="error">{texts.doesNotAddUp}</Alert>;
  if (lines.length === 0) return <p>{texts.noChange}</p>;
  return (
    <WaterfallTable
      caption={terms.units[measure]}
      heads={texts}
      start={{ label: texts.before(formats.shortDay(from.on)), total: from[measure] }}
      end={{ label: texts.before(formats.shortDay(to.on)), total: to[measure] }}
      waterfall={waterfall}
      formats={formats}
      changeText={(index, text) => {
        const line = lines[index];
        if (!line) return text;
        const address = bridgeAddress(call, {
          region: landscapeReport.region.id,
          from: from.on,
          to: to.on,
          knownAt: landscapeReport.knownAt,
          unit: bridged[measure],
          reason: line.reason,
          isLess: line.change < 0,
        });
        return (
          <a class="nl-link" href={address} aria-label={`${text}: ${terms.reasons[line.reason]}`}>
            {text}
          </a>
        );
      }}
    />
  );
}
