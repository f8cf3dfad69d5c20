// SPDX-License-Identifier: EUPL-1.2
import { authorship, type Owners } from "../../kit/owners";
import { aProvider } from "../../kit/smallLandscape";
import { municipalityId, registerMany, since2020 } from "./numbered";

/** Every provider W-n took over O-n, went into M-n, and has one of everything that a provider can have. */
export async function settleCareGivers({ providers }: Owners): Promise<void> {
  const { identity, provider, location, intakeContact, consortium, consortiumMembership, succession } =
    providers.registers;
  await providers.ledger.record(authorship, async (work) => {
    await registerMany(work, identity)(
      (n) => `I${n}`,
      (n) => ({ label: `Denominatie ${n}` }),
    );
    for (const family of ["W", "O", "M"]) {
      await registerMany(work, provider)(
        (n) => `${family}-${n}`,
        (n) => aProvider({ name: `Wijde zorg ${family}${n} (fictief)`, identities: [`I${n}`] }),
      );
    }
    await registerMany(work, location)(
      (n) => `WL-${n}`,
      (n) => ({ providerId: `W-${n}`, municipalityId: municipalityId(n), branchNumber: null }),
    );
    await registerMany(work, intakeContact)(
      (n) => `IC-${n}`,
      (n) => ({
        providerId: `W-${n}`,
        desk: "Aanmeldpunt",
        phone: null,
        email: "aanmelden@example.org",
        website: null,
      }),
    );
    await registerMany(work, consortium)(
      (n) => `CS-${n}`,
      (n) => ({ name: `Samen ${n}` }),
    );
    await registerMany(work, consortiumMembership)(
      (n) => `CS-${n}/W-${n}`,
      (n) => ({ consortiumId: `CS-${n}`, providerId: `W-${n}`, role: "DEELNEMER" }),
    );
    for (const [from, to] of [
      ["O", "W"],
      ["W", "M"],
    ] as const) {
      await registerMany(work, succession)(
        (n) => `${from}-${n}/${to}-${n}`,
        (n) => ({ predecessorId: `${from}-${n}`, successorId: `${to}-${n}`, kind: "FUSIE" }),
        since2020,
      );
    }
  });
}
