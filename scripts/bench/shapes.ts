// SPDX-License-Identifier: EUPL-1.2
import { municipalityCount, providerCount } from "./landscape";

/** A question with as many sets of variables as there are, so that no answer is there before it is asked. */
export interface Shape {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const each = (count: number, variables: (index: number) => Shape["variables"][number]): Shape["variables"] =>
  Array.from({ length: count }, (_one, index) => variables(index));

export const shapes: readonly Shape[] = [
  {
    name: "main question",
    query: `query Offers($municipality: Int!, $first: Int!) {
      offers(municipality: $municipality, first: $first) {
        id code from until hourlyRate products { code name unit }
        provider {
          id name website phone languages specialties { code name }
          locations { street number postalCode city latitude longitude isAccessible }
          waiting { weeks intakeWeeks measuredOn reportedBy }
        }
      }
    }`,
    variables: each(municipalityCount, (municipality) => ({ municipality, first: 20 })),
  },
  {
    name: "wide list",
    query: `query Wide($after: Int!, $first: Int!) {
      providers(after: $after, first: $first) { id name phone languages waiting { weeks measuredOn } }
    }`,
    variables: each(100, (after) => ({ after, first: 300 })),
  },
  {
    name: "deep chain",
    query: `query Deep($id: ID!) {
      provider(id: $id) { name office { name manager { name employer {
        name office { name offer { code provider { name waiting { weeks } } } }
      } } } }
    }`,
    variables: each(providerCount, (index) => ({ id: `provider-${index}` })),
  },
  {
    name: "small lookup",
    query: `query Small($id: ID!) { provider(id: $id) { name phone waiting { weeks } } }`,
    variables: each(providerCount, (index) => ({ id: `provider-${index}` })),
  },
];
