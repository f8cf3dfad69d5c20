// SPDX-License-Identifier: EUPL-1.2

/** The command cannot be understood. */
export class UsageFault extends Error {}
