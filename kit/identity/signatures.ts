// SPDX-License-Identifier: EUPL-1.2

/** With a key pair only: who can check a token must not be able to make one. */
export const algorithmsOfPeople = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "EdDSA"],
];

export const algorithmOfMachines = "EdDSA";

/** So far may the clocks of issuer and receiver be apart. */
export const clockTolerance = "30s";
