// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { noScheme } from "../choice";
import { reportTexts } from "../report.texts";
import { type ReportParts } from "../told";

/** The figures of this report as files, of the same days and the same moment of knowledge. */
export function Downloads({ call, choice, told: { landscapeReport, choiceMatrix } }: ReportParts): VNode {
  const texts = call.texts(reportTexts);
  const { region, from, to, knownAt } = landscapeReport;
  const report = { region: region.id, from: from.on, to: to.on, knownAt };
  const files: [string, string, Record<string, string>][] = [
    [texts.printReport, "landschapsrapportage", report],
  ];
  if (choiceMatrix && choice.scheme !== noScheme) {
    files.push([
      texts.printChoice,
      "keuzematrix",
      { region: region.id, scheme: choice.scheme, on: to.on, knownAt: choiceMatrix.knownAt },
    ]);
  }
  return (
    <>
      <p class="column">{texts.downloadsLead}</p>
      <ul>
        {files.map(([title, name, question]) => (
          <li key={name}>
            {title}:{" "}
            {(["csv", "xlsx"] as const).map((form, index) => (
              <span key={form}>
                {index > 0 ? ", " : ""}
                <a
                  class="nl-link"
                  href={`/export/${name}.${form}?${new URLSearchParams(question)}`}
                  aria-label={`${title}, ${texts.fileForms[form]}`}
                >
                  {texts.fileForms[form]}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
