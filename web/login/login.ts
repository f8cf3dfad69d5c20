// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../kit/clock";
import { type Log } from "../../kit/log";
import { keepingPath } from "../page/keepingPath";
import { type Visit } from "../page/visitor";
import { type Remembered, rememberedIn, remembering } from "./cookie";
import { loginSecrets, LoginSilence, OidcLogin, type OidcLoginRules } from "./oidcLogin";
import { type PendingLogin, PendingLogins } from "./pendingLogins";
import { type Session, type SessionLimits, Sessions } from "./sessions";

export const loginPath = "/login";
export const callbackPath = `${loginPath}/callback`;

export interface LoginRules extends OidcLoginRules {
  /** The origin at which people reach the pages, which the provider knows; null takes that of the request, on this machine alone. */
  readonly origin: string | null;
  readonly sessions?: SessionLimits;
}

export type Entry =
  | { readonly kind: "in"; readonly session: Session }
  /** Nobody, or no longer. */
  | { readonly kind: "out" }
  /** The provider does not answer; the session stays. */
  | { readonly kind: "silent" };

/** Before a token expires, so that it does not do so on its way to the register. */
const marginMs = 30_000;

/** Who is at the other side: sessions, and how one gets one. */
export class Login {
  private readonly provider: OidcLogin;
  private readonly pending: PendingLogins;
  readonly sessions: Sessions;
  /** A token for refreshing is good once: two requests at the same time share what it gives. */
  private readonly refreshing = new Map<string, Promise<Entry>>();

  constructor(
    private readonly rules: LoginRules,
    private readonly clock: Clock,
    private readonly log: Pick<Log, "warn" | "info">,
  ) {
    this.provider = new OidcLogin(rules, clock);
    this.pending = new PendingLogins(clock);
    this.sessions = new Sessions(clock, rules.sessions);
  }

  async entryOf(visit: Visit): Promise<Entry> {
    const remembered = this.remembered(visit);
    const session = remembered?.kind === "session" ? this.sessions.find(remembered.id) : null;
    if (!session) return { kind: "out" };
    if (this.now() < session.tokens.expiresAt - marginMs) return { kind: "in", session };
    const before = this.refreshing.get(session.id);
    if (before) return before;
    const refresh = this.refresh(session).finally(() => this.refreshing.delete(session.id));
    this.refreshing.set(session.id, refresh);
    return refresh;
  }

  /** Where to send somebody who is to log in, and what the browser is to remember; null when this origin may not. */
  async begun(
    visit: Visit,
    back: string,
    isElsewhere: boolean,
  ): Promise<{ to: string; headers: Headers } | null> {
    const origin = this.originOf(visit);
    if (origin === null) return null;
    const secrets = loginSecrets();
    const to = await this.provider.address(secrets, `${origin}${callbackPath}`);
    const sealed = await this.pending.seal({ ...secrets, back, isElsewhere });
    return { to, headers: this.remembering({ kind: "pending", sealed }, visit) };
  }

  /** The login that this browser began. */
  async pendingOf(visit: Visit): Promise<PendingLogin | null> {
    const remembered = this.remembered(visit);
    return remembered?.kind === "pending" ? this.pending.open(remembered.sealed) : null;
  }

  async ended(visit: Visit, query: URLSearchParams, begun: PendingLogin): Promise<Headers> {
    const back = new URL(`${callbackPath}?${query}`, this.originOf(visit) ?? "http://localhost");
    const loggedIn = await this.provider.loggedIn(back, begun);
    const session = this.sessions.open(loggedIn);
    return this.remembering({ kind: "session", id: session.id }, visit);
  }

  /** Forgets who it was, and says where one can log out with the provider too. */
  async left(visit: Visit, session: Session): Promise<{ headers: Headers; elsewhere: string | null }> {
    this.sessions.close(session.id);
    const elsewhere = await this.provider.logoutAddress(session.tokens.id).catch(() => null);
    return { headers: this.remembering(null, visit), elsewhere };
  }

  private async refresh(session: Session): Promise<Entry> {
    const isGood = (): boolean => this.now() < session.tokens.expiresAt;
    if (session.tokens.refresh === null) return isGood() ? { kind: "in", session } : this.over(session);
    try {
      session.tokens = await this.provider.refreshed(session.tokens);
      return { kind: "in", session };
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : "unknown";
      this.log.warn({ reason }, "a login could not be refreshed");
      if (isGood()) return { kind: "in", session };
      return fault instanceof LoginSilence ? { kind: "silent" } : this.over(session);
    }
  }

  private over(session: Session): Entry {
    this.sessions.close(session.id);
    return { kind: "out" };
  }

  private remembered(visit: Visit): Remembered {
    return rememberedIn(visit.cookie, this.isSecure(visit));
  }

  private remembering(remembered: Remembered, visit: Visit): Headers {
    return remembering(remembered, this.isSecure(visit));
  }

  private isSecure(visit: Visit): boolean {
    return this.rules.origin?.startsWith("https:") ?? visit.isSecure;
  }

  /** What a request calls this site is believed on this machine alone: elsewhere it could be anybody's name. */
  private originOf({ host, isSecure }: Visit): string | null {
    if (this.rules.origin !== null) return this.rules.origin;
    const origin = `${isSecure ? "https" : "http"}://${host}`;
    if (!URL.canParse(origin)) return null;
    return loopback.includes(new URL(origin).hostname) ? origin : null;
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

type Headers = Readonly<Record<string, string>>;

const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** Where somebody goes on to after a login: a page of keeping, and never another site. */
export function placeToReturn(asked: string | null): string {
  const base = "http://here.invalid";
  if (asked === null || !asked.startsWith("/") || !URL.canParse(asked, base)) return keepingPath;
  const { origin, pathname, search } = new URL(asked, base);
  const isKeeping = pathname === keepingPath || pathname.startsWith(`${keepingPath}/`);
  return origin === base && isKeeping ? `${pathname}${search}` : keepingPath;
}
