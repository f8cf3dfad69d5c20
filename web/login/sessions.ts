// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { type Clock } from "../../kit/clock";
import { type Visitor } from "../page/visitor";
import { type LoggedIn, type Tokens } from "./oidcLogin";

export interface Session {
  readonly id: string;
  readonly visitor: Visitor;
  tokens: Tokens;
  readonly began: number;
  lastSeen: number;
}

export interface SessionLimits {
  readonly most: number;
  /** Of one person: who logs in over and over again pushes nobody else out. */
  readonly mostOfOne: number;
  /** Without anything asked. */
  readonly idleMs: number;
  /** However busy they are. */
  readonly wholeMs: number;
}

export const usualSessionLimits: SessionLimits = {
  most: 1_000,
  mostOfOne: 10,
  idleMs: 60 * 60_000,
  wholeMs: 10 * 60 * 60_000,
};

/** Who is logged in, in the memory of this process. The oldest go when there are too many. */
export class Sessions {
  /** The one that was used longest ago first. */
  private readonly all = new Map<string, Session>();

  constructor(
    private readonly clock: Clock,
    private readonly limits: SessionLimits = usualSessionLimits,
  ) {}

  open({ tokens, viewer, name }: LoggedIn): Session {
    const { subject, roles, regions, municipalities } = viewer;
    const now = this.now();
    for (const session of this.all.values()) if (this.isOver(session)) this.close(session.id);
    const own = [...this.all.values()].filter(({ visitor }) => visitor.subject === subject);
    for (const { id } of own.slice(0, Math.max(0, own.length + 1 - this.limits.mostOfOne))) this.close(id);
    const [oldest] = this.all.keys();
    if (oldest !== undefined && this.all.size >= this.limits.most) this.close(oldest);
    const session: Session = {
      id: unguessable(),
      visitor: { subject, name, roles, regions, municipalities, formKey: unguessable() },
      tokens,
      began: now,
      lastSeen: now,
    };
    this.all.set(session.id, session);
    return session;
  }

  /** Whose id it is, as long as it holds; it counts as a use. */
  find(id: string): Session | null {
    const session = this.all.get(id);
    if (!session) return null;
    this.all.delete(id);
    if (this.isOver(session)) return null;
    session.lastSeen = this.now();
    this.all.set(id, session);
    return session;
  }

  close(id: string): void {
    this.all.delete(id);
  }

  get size(): number {
    return this.all.size;
  }

  private isOver({ began, lastSeen }: Session): boolean {
    const now = this.now();
    return now - lastSeen >= this.limits.idleMs || now - began >= this.limits.wholeMs;
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

const unguessable = (): string => randomBytes(32).toString("base64url");
