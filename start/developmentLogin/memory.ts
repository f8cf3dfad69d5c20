// SPDX-License-Identifier: EUPL-1.2
import { type Adapter, type AdapterConstructor, type AdapterPayload } from "oidc-provider";

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** What the provider remembers, for as long as this process lives: a login is over when the process is. */
export function memory(): AdapterConstructor {
  const kept = new Map<string, Kept>();

  const forgetExpired = (): void => {
    for (const [key, { until }] of kept) if (until <= performance.now()) kept.delete(key);
  };
  const first = (key: (payload: AdapterPayload, name: string) => boolean): AdapterPayload | undefined => {
    forgetExpired();
    return [...kept].find(([name, { payload }]) => key(payload, name))?.[1].payload;
  };

  return class Memory implements Adapter {
    constructor(private readonly name: string) {}

    upsert(id: string, payload: AdapterPayload, expiresInS: number | undefined): Promise<void> {
      forgetExpired();
      const lifeMs = expiresInS === undefined ? Number.POSITIVE_INFINITY : expiresInS * 1000;
      kept.set(this.keyOf(id), { payload, until: performance.now() + lifeMs });
      return Promise.resolve();
    }

    find(id: string): Promise<AdapterPayload | undefined> {
      return Promise.resolve(first((_payload, key) => key === this.keyOf(id)));
    }

    findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return Promise.resolve(first((payload, key) => key.startsWith(this.keyOf("")) && payload.uid === uid));
    }

    /** Of a flow for devices without a keyboard, which this provider does not have. */
    findByUserCode(): Promise<undefined> {
      return Promise.resolve(undefined);
    }

    consume(id: string): Promise<void> {
      const found = kept.get(this.keyOf(id));
      if (found) found.payload.consumed = Math.floor((performance.timeOrigin + performance.now()) / 1000);
      return Promise.resolve();
    }

    destroy(id: string): Promise<void> {
      kept.delete(this.keyOf(id));
      return Promise.resolve();
    }

    revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      return Promise.resolve();
    }

    private keyOf(id: string): string {
      return `${this.name}:${id}`;
    }
  };
}
