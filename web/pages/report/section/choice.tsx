// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { fieldNames, noScheme, parametersOf } from "../choice";
import { HeatTable } from "../chart/heatTable";
import { cellAddress, cellsAddress } from "../list/addresses";
import { type CellKind } from "../list/matrixCells";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";

/** What there is to choose from in each municipality and segment on the last day. */
export function Choice({ call, choice, told }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { formats } = call;
  if (choice.scheme === noScheme) return <p>{texts.noScheme}</p>;
  const matrix = told.choiceMatrix;
  if (!matrix) return <p>{texts.missingPart}</p>;
  const schemes = told.segmentSchemes ?? [];
  const title = schemes.find(({ id }) => id === choice.scheme)?.title ?? choice.scheme;
  const others = schemes.filter(({ id }) => id !== choice.scheme);
  const counts = [
    ["twoOrMoreProviders", texts.twoOrMore, "keuze"],
    ["oneProvider", texts.oneProvider, "een-aanbieder"],
    ["blankSpots", texts.blankSpots, "witte-vlek"],
    ["notRecorded", texts.notRecordedCells, "niet-vastgelegd"],
    ["notDeployed", texts.notDeployed, "niet-ingezet"],
    ["twoOrMoreCounterparties", texts.twoOrMoreParties, "meer-contractpartijen"],
  ] as const;
  const listOf = (count: number, label: string, kind: CellKind): VNode => (
    <strong>
      <a
        class="nl-link"
        href={cellsAddress(call, {
          region: told.landscapeReport.region.id,
          scheme: choice.scheme,
          on: told.landscapeReport.to.on,
          knownAt: matrix.knownAt,
          kind,
        })}
        aria-label={`${formats.number(count)} ${label}`}
      >
        {formats.number(count)}
      </a>
    </strong>
  );
  // Where nothing is recorded there is nothing to count in the cells.
  const areUnknown =
    matrix.notRecorded > 0 && matrix.notRecorded + matrix.notDeployed === matrix.cells.length;
  const shown = counts.filter(([name]) => !areUnknown || name === "notRecorded" || name === "notDeployed");
  return (
    <>
      <p class="column">{texts.choiceLead(title, formats.day(told.landscapeReport.to.on))}</p>
      <ul class="choice-counts">
        <li data-cells="all">
          {listOf(matrix.cells.length, texts.cells, "alle")} {texts.cells}
        </li>
        {shown.map(([name, label, kind]) => (
          <li key={name} data-cells={name}>
            {listOf(matrix[name], label, kind)} {label}
          </li>
        ))}
      </ul>
      <HeatTable
        caption={texts.sections.choice}
        cells={matrix.cells}
        texts={texts}
        formats={formats}
        addressOf={({ municipality, segment }) =>
          cellAddress(call, {
            municipality: municipality.id,
            segment: segment.id,
            on: told.landscapeReport.to.on,
            knownAt: matrix.knownAt,
          })
        }
      />
      <p class="small soft">{texts.cellLegend}</p>
      {others.length > 0 ? (
        <p>
          {texts.otherSchemes}{" "}
          {others.map(({ id, title: other }) => (
            <a
              key={id}
              class="nl-link"
              href={call.link("/rapport", { ...parametersOf(choice), [fieldNames.scheme]: id })}
            >
              {other}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}
