// SPDX-License-Identifier: EUPL-1.2

const bearerTypes = ["jwt", "at+jwt"];

/** Another kind of JWT of the same issuer, such as a proof of the house or a logout token, opens nothing. */
export function demandBearerType(type: string | undefined): void {
  const said = type?.toLowerCase().replace(/^application\//, "");
  if (said !== undefined && !bearerTypes.includes(said)) throw new Error("The token is no access token.");
}
