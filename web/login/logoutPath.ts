// SPDX-License-Identifier: EUPL-1.2

/** Where one logs out, by POST. */
export const logoutPath = "/login/uit";
