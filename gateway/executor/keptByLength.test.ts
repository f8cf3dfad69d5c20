// SPDX-License-Identifier: EUPL-1.2
import { KeptByLength } from "./keptByLength";

const keeping = (most: number, mostLength: number) => {
  const forgotten: string[] = [];
  const kept = new KeptByLength(most, mostLength);
  return { forgotten, keep: (name: string, length: number) => kept.keep(length, () => forgotten.push(name)) };
};

it("forgets the first when there are too many", () => {
  const { forgotten, keep } = keeping(2, 100);
  for (const name of ["a", "b", "c", "d"]) keep(name, 1);
  expect(forgotten).toEqual(["a", "b"]);
});

it("forgets as many as are too long together, and never the newest", () => {
  const { forgotten, keep } = keeping(10, 100);
  for (const name of ["a", "b", "c"]) keep(name, 30);
  keep("d", 60);
  expect(forgotten).toEqual(["a", "b"]);
  keep("e", 1_000);
  expect(forgotten).toEqual(["a", "b", "c", "d"]);
  keep("f", 100);
  expect(forgotten).toEqual(["a", "b", "c", "d", "e"]);
});

it("forgets what it is told to once, and has its room again", () => {
  const { forgotten, keep } = keeping(2, 100);
  const forget = keep("a", 90);
  forget();
  forget();
  keep("b", 50);
  keep("c", 50);
  expect(forgotten).toEqual(["a"]);
});
