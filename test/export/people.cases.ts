// SPDX-License-Identifier: EUPL-1.2
// That no export tells of people: of no account that recorded, announced or verified something, of nobody at a desk; and of
// who is self-employed no more than what it does business with (DOMAIN.md 9.1).
import { type ExportKind } from "../../exchange/export/exportKind";
import { type Form } from "../../exchange/export/form/form";
import { dutchCsv, machineCsv } from "../../exchange/export/form/csvForm";
import { ndjson } from "../../exchange/export/form/ndjsonForm";
import { xlsx } from "../../exchange/export/form/xlsxForm";
import { type Print, type Row } from "../../exchange/export/table";
import { Tally } from "../../exchange/export/tally";
import { Terms } from "../../exchange/export/terms";
import { Gateway } from "../../exchange/graph/gateway";
import { systemClock } from "../../kit/clock";
import { toAsOf } from "../../kit/moment";
import contacts from "../../demo/landscape/providers/intakeContact.json";
import { type ImportHouse } from "../exchange/importHouse";
import { type Bearer } from "../kit/testHouse";
import { whole } from "../kit/world";
import { everyExport } from "./everyExport";
import { unzipped } from "./unzipped";

/** What a column may tell of: of no person, or of a provider by its number, name, kind or KVK number. */
type Judgement = "nobody" | "provider";

const judged = (nobody: string, provider: string): Readonly<Record<string, Judgement>> =>
  Object.fromEntries([
    ...nobody.split(" ").map((name) => [name, "nobody"] as const),
    ...provider.split(" ").map((name) => [name, "provider"] as const),
  ]);

/** Every column of every export. One that is not here has not been judged, and fails. */
const judgements: Readonly<Record<string, Readonly<Record<string, Judgement>>>> = {
  landschapsrapportage: judged(
    "from part subject reason before after change revision movement stated note on knownAt definitionVersion fingerprint",
    "providers",
  ),
  keuzematrix: judged(
    "municipalityCode municipality segmentId segment answer openProviders counterparties on knownAt definitionVersion fingerprint",
    "providers",
  ),
  dekking: judged(
    "segmentId segment answer providerCount counterpartyCount contractId contractEndsOn scale viaCounterpart proximity intake reason on knownAt definitionVersion fingerprint",
    "providerId providerName",
  ),
  zorglandschap: judged(
    "rta lta maatwerk segments contractCount contracts firstKnownEnd note on knownAt definitionVersion fingerprint",
    "providerId providerName providerKind kvkNumber",
  ),
  jaarblad: judged(
    "part key answer before after change openProviders counterparties movement day reason euro averageEuro target stated note on knownAt definitionVersion fingerprint",
    "subject",
  ),
};

const forms: readonly (readonly [string, Form])[] = [
  ["CSV for Excel", dutchCsv],
  ["CSV for programs", machineCsv],
  ["NDJSON", ndjson],
  ["XLSX", xlsx],
];

/** Accounts as some organisations have them, with a name in them. */
const announcer: Bearer = { subject: "w.zwijgraag@soj.example", roles: ["procurement"], regions: ["ZHZ"] };
const verifier: Bearer = { ...announcer, subject: "b.kijkna@soj.example" };

/** What stands at a desk of the demo landscape: a number or mailbox of whoever answers there. */
const atDesks = contacts.flatMap(({ entities }) =>
  entities.flatMap((each) => {
    const { phone, email } = each as { readonly phone?: string | null; readonly email?: string | null };
    return [phone, email].filter((told) => typeof told === "string");
  }),
);

export function peopleCases(house: () => ImportHouse): void {
  const prints: { readonly kind: ExportKind; readonly print: Print; readonly rows: readonly Row[] }[] = [];
  let gateway: Gateway;

  /** On the days of the exports, a stop that two people had a hand in. */
  beforeAll(async () => {
    const recording = async (bearer: Bearer, mutation: string): Promise<string> => {
      const { report } = whole(
        await house().askAs<{ report: { recordedAt: string | null } }>(
          bearer,
          `mutation { report: ${mutation} { recordedAt } }`,
        ),
      );
      return report.recordedAt ?? "";
    };
    const stop = `announceAdmissionStop(id: "S-MENSEN", provider: "RTA-060", from: "2022-02-01", reason: "proef")`;
    const known = new Date(await recording(announcer, stop));
    const basis = toAsOf({ on: "2022-02-01", knownAt: known });
    await recording(verifier, `verifyAdmissionStop(id: "S-MENSEN", basis: "${basis}", reason: "proef")`);
    await house().owners.coverage.projector.catchUp();
    gateway = new Gateway({ url: house().url, patienceMs: 5_000 });
    for (const [kind, question] of everyExport) {
      const print = await kind.open(question, gateway, systemClock);
      const rows: Row[] = [];
      for await (const row of print.rows) rows.push(row);
      prints.push({ kind, print, rows });
    }
  });

  it("the register does hold who did it", async () => {
    const { contractHistory } = whole(
      await house().askAs<{ contractHistory: { edges: { node: { actor: string } }[] } }>(
        announcer,
        '{ contractHistory(typeName: "AdmissionStop", id: "S-MENSEN", first: 10) { edges { node { actor } } } }',
      ),
    );
    const actors = contractHistory.edges.map(({ node }) => node.actor).sort();
    expect(actors).toEqual([verifier.subject, announcer.subject]);
    expect(atDesks.length).toBeGreaterThan(0);
  });

  it("every column of every export was judged, and no export lacks one that was", () => {
    expect(
      prints.map(({ kind, print }) => [kind.name, print.columns.map(({ name }) => name).sort()]),
    ).toEqual(prints.map(({ kind }) => [kind.name, Object.keys(judgements[kind.name] ?? {}).sort()]));
  });

  it.each(forms)("as %s no export tells of one of them", async (_, form) => {
    for (const { kind, print, rows } of prints) {
      const again: Print = { ...print, rows: oneByOne(rows) };
      const chunks: Buffer[] = [];
      for await (const chunk of form.write(again, new Tally(again), await Terms.of(print.columns, gateway)))
        chunks.push(Buffer.from(chunk));
      const bytes = Buffer.concat(chunks);
      const text = form === xlsx ? [...(await unzipped(bytes)).values()].join("\n") : bytes.toString();
      expect([kind.name, text.includes(print.about.knownAt)]).toEqual([kind.name, true]);
      const told = [announcer.subject, verifier.subject, ...atDesks].filter((each) => text.includes(each));
      const mailboxes = text.match(/[\w.+-]+@[\w-]+\.\w+/g) ?? [];
      expect([kind.name, told, mailboxes]).toEqual([kind.name, [], []]);
    }
  });

  it("of a self-employed provider the list has number, name, kind and KVK number, and no place", () => {
    const { print, rows } = prints.find(({ kind }) => kind.name === "zorglandschap") ?? { rows: [] };
    const names = print?.columns.map(({ name }) => name) ?? [];
    const alone = rows.filter((row) => row[names.indexOf("providerKind")] === "VRIJGEVESTIGDE");
    // MW-004 to MW-051 of bespoke care, and the three that were converted.
    expect(alone).toHaveLength(51);
    const business = names.filter((name) => judgements["zorglandschap"]?.[name] === "provider");
    expect(business).toEqual(["providerId", "providerName", "providerKind", "kvkNumber"]);
    expect(names.filter((name) => /address|place|location|postcode|phone|mail|contact$/i.test(name))).toEqual(
      [],
    );
  });
}

async function* oneByOne(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield await Promise.resolve(row);
}
