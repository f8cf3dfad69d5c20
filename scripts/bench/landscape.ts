// SPDX-License-Identifier: EUPL-1.2

/** The data behind the benchmark: every object whole, as one schema would have it. A subgraph shows its part of it. */
export interface Landscape {
  readonly providers: readonly Row[];
  readonly offers: readonly Row[];
  readonly offices: readonly Row[];
  readonly people: readonly Row[];
}

export type Row = Record<string, unknown>;

export const providerCount = 400;
const offerCount = 2000;
export const municipalityCount = 200;

export function landscape(): Landscape {
  const providers = several(providerCount, (index) => ({
    id: `provider-${index}`,
    name: `Provider of care number ${index}`,
    legalName: `Foundation for care number ${index}`,
    website: `https://provider-${index}.example`,
    phone: `010 - ${1_000_000 + index}`,
    languages: index % 2 === 0 ? ["nl", "en"] : ["nl"],
    specialties: [
      { code: `S${index % 7}`, name: "Support at home" },
      { code: `T${index % 5}`, name: "Treatment" },
    ],
    locations: several(1 + (index % 2), (place) => ({
      street: `Street ${index % 50}`,
      number: `${1 + place}`,
      postalCode: `${1000 + index} AB`,
      city: `City ${index % 30}`,
      latitude: 52 + index / 1000,
      longitude: 5 + index / 1000,
      isAccessible: index % 3 === 0,
    })),
    waiting: {
      weeks: index % 4 === 3 ? null : index % 26,
      intakeWeeks: index % 9,
      measuredOn: "2026-05-01",
      reportedBy: "provider",
    },
  }));
  const offers = several(offerCount, (index) => ({
    id: `offer-${index}`,
    code: `C-${index}`,
    from: "2026-01-01",
    until: index % 3 === 0 ? null : "2027-12-31",
    hourlyRate: 80 + (index % 40) / 4,
    products: several(2, (product) => ({
      code: `4${index % 10}A0${product}`,
      name: "Guidance of a child",
      unit: "hour",
    })),
    provider: providers[index % providerCount],
  }));
  const people = several<Row>(providerCount, (index) => ({
    id: `person-${index}`,
    name: `Person ${index}`,
  }));
  const offices = several(providerCount, (index) => ({
    id: `office-${index}`,
    name: `Office ${index}`,
    manager: people[index],
    offer: offers[index + 1],
  }));
  providers.forEach((provider, index) => ((provider as Row)["office"] = offices[index]));
  people.forEach((person, index) => (person["employer"] = providers[(index + 7) % providerCount]));
  return { providers, offers, offices, people };
}

const several = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_one, index) => make(index));
