// SPDX-License-Identifier: EUPL-1.2

const withIssuer = /^(.*) \(https?:\/\/([^/\s)]+)[^)]*\)$/s;

/** An account as people read it, "soj (login.example.nl)": where it logged in stays, since two places may know a "soj". */
export const shownAccount = (account: string): string => account.replace(withIssuer, "$1 ($2)");
