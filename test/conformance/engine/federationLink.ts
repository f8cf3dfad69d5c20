// SPDX-License-Identifier: EUPL-1.2

/** What every subgraph of a case begins with, so that the case shows only what matters to it. */
export const federationLink = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.3"
  import: [
    "@key" "@requires" "@provides" "@external" "@override" "@shareable" "@inaccessible" "@interfaceObject" "@extends" "@tag"
  ]
)
`;
