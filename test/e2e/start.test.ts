// SPDX-License-Identifier: EUPL-1.2
// How the product starts and stops: real processes of what was built, as `npm start` runs them.
import { createTestDatabase } from "../kit/database";
import { interruptions } from "./start/interruptions";
import {
  addressOf,
  cleanUp,
  emptyDirectory,
  type Landscape,
  landscapeAt,
  startProduct,
  timed,
} from "./start/product";
import { refusals } from "./start/refusals";
import { waysToStart } from "./start/ways";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
/** What a start leaves that nobody disturbed, and how long it took. */
let undisturbed: Landscape;
let duration: number;

beforeAll(async () => {
  database = await createTestDatabase();
  const product = startProduct({ DATABASE_URL: database.url });
  const { result: url, ms } = await timed(() => addressOf(product));
  duration = ms;
  undisturbed = await landscapeAt(url);
  await product.stop();
  await cleanUp();
}, 60_000);
afterEach(cleanUp);
afterAll(() => database.drop());

describe("the product", () => {
  waysToStart(() => undisturbed);

  it("finds on a given database what an earlier start left there, and changes nothing", async () => {
    const product = startProduct({ DATABASE_URL: database.url }, emptyDirectory());
    expect(await landscapeAt(await addressOf(product))).toEqual(undisturbed);
    expect(await product.stop()).toBe(0);
  });
});

describe("the product, interrupted", () =>
  interruptions(
    () => undisturbed,
    () => duration,
  ));

describe("the product, when it cannot start", () => refusals());
