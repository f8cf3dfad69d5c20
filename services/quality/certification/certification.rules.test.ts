// SPDX-License-Identifier: EUPL-1.2
import { inForce } from "./certification.rules";

describe("the recognition that counts", () => {
  it("is none when nothing is recorded", () => {
    expect(inForce([])).toBeNull();
  });

  it("is the one that began last, whatever the order", () => {
    const old = { id: "b", validFrom: null };
    const lost = { id: "a", validFrom: "2022-06-01" };
    const later = { id: "c", validFrom: "2022-09-01" };
    expect(inForce([old, lost])).toBe(lost);
    expect(inForce([later, lost, old])).toBe(later);
  });
});
