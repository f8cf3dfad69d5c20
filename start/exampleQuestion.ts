// SPDX-License-Identifier: EUPL-1.2

/** The question that the product is for, ready to be asked of the demo landscape. */
export const exampleQuestion = `query WhoCovers {
  coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01", first: 100) {
    answer
    providerCount
    viaCounterpartCount
    edges { node { scale viaCounterpart providerId providerName intake reason } }
  }
}`;
