// SPDX-License-Identifier: EUPL-1.2
// That no figure leaves the register without what a reader must know to judge it and to print it again.
import { type IncomingHttpHeaders } from "node:http";
import { parse } from "csv-parse/sync";
import { everyExport } from "./everyExport";

type Fields = Readonly<Record<string, string>>;

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export function provenanceCases(exported: (path: string) => Promise<Got>): void {
  it.each(everyExport.map(([{ name }, question]) => [name, question] as const))(
    "%s says in every form of which days, knowledge, definition and question it is",
    async (name, question) => {
      const asked = new URLSearchParams(question).toString();
      const file = await exported(`${name}.csv?form=machine&${asked}`);
      const [row] = parse<Fields>(file.bytes, { columns: true });
      const told = {
        on: String(file.headers["zorglandschap-on"]),
        from: file.headers["zorglandschap-from"] ?? null,
        knownAt: String(file.headers["zorglandschap-known-at"]),
        definitionVersion: String(file.headers["zorglandschap-definition-version"]),
        fingerprint: String(file.headers["zorglandschap-fingerprint"]),
      };
      expect(told).toEqual({
        on: question.on ?? question.to ?? `${question.year}-12-31`,
        from: question.from ?? (question.year === undefined ? null : "2021-12-31"),
        knownAt: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
        definitionVersion: expect.stringMatching(/^\d+$/) as unknown,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      });
      const { from, ...inRow } = told;
      expect(row).toMatchObject(inRow);
      if (from !== null && row?.["from"] !== undefined) expect(row["from"]).toBe(from);

      // Beside the CSV, where its Link says, what it is in words; of the same knowledge, though nobody had named it.
      const [, place = ""] = /^<([^>]+)>; rel="describedby"/.exec(String(file.headers["link"])) ?? [];
      const beside = await exported(place);
      expect([beside.status, beside.headers["content-type"]]).toEqual([200, "application/csvm+json"]);
      const metadata = JSON.parse(beside.bytes.toString()) as {
        url: string;
        notes: [{ definition: string; question: Fields }];
        tableSchema: { columns: { titles: string[] }[] };
      };
      const [about] = metadata.notes;
      expect(about).toMatchObject({ ...told, name });
      expect(about.definition).toContain(`Definitie versie ${told.definitionVersion}. `);
      expect(about.question).toMatchObject({ knownAt: told.knownAt });
      expect(metadata.tableSchema.columns.flatMap(({ titles }) => titles)).toEqual(Object.keys(row ?? {}));
      const again = await exported(metadata.url);
      expect(again.bytes.equals(file.bytes)).toBe(true);

      const ndjson = await exported(`${name}.ndjson?${asked}&knownAt=${told.knownAt}`);
      const [header = ""] = ndjson.bytes.toString().split("\n");
      expect((JSON.parse(header) as { header: object }).header).toMatchObject(about);
    },
  );
}
