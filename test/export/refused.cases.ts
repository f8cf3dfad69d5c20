// SPDX-License-Identifier: EUPL-1.2
// That a question which cannot be answered is refused by the name of what is wrong with it, in the words of who asks.
import { type IncomingHttpHeaders } from "node:http";

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

const wrong: readonly (readonly [path: string, names: readonly string[], dutch: string])[] = [
  ["zorglandschap.csv", ["region"], "de code van een regio in het register, zoals ZHZ"],
  ["zorglandschap.csv?region=XX", ["region"], "de code van een regio in het register, zoals ZHZ"],
  ["zorglandschap.csv?region=ZHZ&region=HR", ["region"], "de code van een regio"],
  ["zorglandschap.csv?region=ZHZ&on=2022-02-30", ["on"], "een bestaande dag, geschreven als JJJJ-MM-DD"],
  ["zorglandschap.csv?region=ZHZ&form=pdf", ["form"], "excel of machine"],
  ["zorglandschap.xlsx?region=ZHZ&form=excel", ["form"], "een van region, on, knownAt"],
  ["zorglandschap.csv?region=ZHZ&identity=x&on=x", ["identity", "on"], "een van region, on, knownAt, form"],
  ["zorglandschap.csv?region=ZHZ&knownAt=2999-01-01T00:00:00Z", ["knownAt"], "een tijdstip"],
  ["zorglandschap.csv?region=ZHZ&knownAt=2001-01-01T00:00:00Z", ["knownAt"], "een tijdstip"],
  ["keuzematrix.csv?region=ZHZ&scheme=XX", ["scheme"], "de code van een segmentindeling"],
  ["zorglandschap.csv?region=ZHZ&on=1900-01-01", ["on"], "een dag waarop"],
  ["keuzematrix.csv?region=ZHZ&on=1900-01-01", ["on"], "een dag waarop"],
  ["landschapsrapportage.csv?region=ZHZ&from=1900-01-01&to=2022-01-01", ["from"], "een dag waarop"],
  ["dekking.csv?municipality=GM9999", ["municipality"], "de CBS-code van een gemeente in het register"],
  ["dekking.csv?municipality=GM0482&segment=XX", ["segment"], "het nummer van een segment in het register"],
];

export function refusedCases(
  exported: (path: string, headers?: Record<string, string>) => Promise<Got>,
): void {
  it.each(wrong)("%s is refused, by the name of the parameter", async (path, names, dutch) => {
    const { status, headers, bytes } = await exported(path);
    expect([status, headers["content-type"], headers["content-language"]]).toEqual([
      400,
      "application/problem+json; charset=utf-8",
      "nl",
    ]);
    const { errors, detail } = JSON.parse(bytes.toString()) as { errors: { name: string }[]; detail: string };
    expect(errors.map(({ name }) => name)).toEqual(names);
    expect(detail).toContain(dutch);
  });

  it("says it in English to who asks for that", async () => {
    const { bytes } = await exported("dekking.csv", { "accept-language": "en" });
    expect(JSON.parse(bytes.toString())).toMatchObject({
      title: "The parameters cannot be used",
      detail: "Expected municipality: the CBS code of a municipality in the register, such as GM0512.",
    });
  });
}
