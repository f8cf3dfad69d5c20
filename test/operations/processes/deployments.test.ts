// SPDX-License-Identifier: EUPL-1.2
// A choice of a municipality that others made another choice about meanwhile.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { Keeper, officer } from "../keeper";
import { done, kinds, perform, read, refusedArgument } from "./performing";

let owners: Owners;
let own: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  own = new Keeper(owners.urls.get("municipalities") as string, "Municipalities", officer);
}, 120_000);
afterAll(() => owners.stop());

const seenAt = async (): Promise<string> =>
  (await read<{ municipality: { asOf: string } }>(own, '{ municipality(code: "GM0512") { asOf } }'))
    .municipality.asOf;
const setting = (segment: string, deployed: boolean, from: string, basis?: string | null) => ({
  municipality: "GM0512",
  segment: `ZHZ-2022/${segment}`,
  deployed,
  from,
  ...(basis !== undefined && { basis }),
});

it("of four at once, who all saw none, one decides", async () => {
  const versions = await owners.municipalities.repositories.deployment.current(["GM0512/ZHZ-2022/2"]);
  expect(versions).toEqual([]);
  const answers = await Promise.allSettled(
    ["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"].map((from) =>
      done(own, "setDeployment", setting("2", false, from)),
    ),
  );
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refusedArgument(own, "setDeployment", setting("2", true, "2025-06-01", null))).toBe("basis");
  const other = own.as({ ...officer, municipalities: ["GM0505"] });
  expect(kinds(await perform(other, "setDeployment", setting("2", true, "2025-06-01")))).toEqual([
    "NotAllowed",
  ]);
});

it("of those who saw the same, the first decides, and the others are told", async () => {
  await done(own, "setDeployment", setting("7", false, "2025-01-01", await seenAt()));
  const basis = await seenAt();
  await done(own, "setDeployment", setting("7", true, "2025-02-01", basis));
  const late = await perform(own, "setDeployment", setting("7", false, "2025-03-01", basis));
  expect(kinds(late)).toEqual(["StaleOperation"]);
  expect(late.recordedAt).toBeNull();
  await done(own, "setDeployment", setting("7", false, "2025-03-01", await seenAt()));
});
