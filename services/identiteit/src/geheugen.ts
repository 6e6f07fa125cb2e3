import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Rij {
  readonly inhoud: AdapterPayload;
  readonly verlooptOp: number;
}

const RUIM_OP_VANAF = 5000;

/** Keeps everything in this process: a restart of the development provider only means one more click. */
export class Geheugen implements Adapter {
  private readonly rijen = new Map<string, Rij>();

  async upsert(id: string, inhoud: AdapterPayload, seconden: number): Promise<undefined> {
    if (this.rijen.size >= RUIM_OP_VANAF) this.ruimOp();
    // Written anew at the end, so that the map stays in order of age.
    this.rijen.delete(id);
    this.rijen.set(id, { inhoud, verlooptOp: seconden > 0 ? Date.now() + seconden * 1000 : Infinity });
    return Promise.resolve(undefined);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const rij = this.rijen.get(id);
    if (rij !== undefined && rij.verlooptOp > Date.now()) return Promise.resolve(rij.inhoud);
    this.rijen.delete(id);
    return Promise.resolve(undefined);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.zoek((inhoud) => inhoud.uid === uid));
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.zoek((inhoud) => inhoud.userCode === userCode));
  }

  async consume(id: string): Promise<undefined> {
    const rij = this.rijen.get(id);
    if (rij !== undefined) rij.inhoud.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve(undefined);
  }

  async destroy(id: string): Promise<undefined> {
    this.rijen.delete(id);
    return Promise.resolve(undefined);
  }

  async revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [id, { inhoud }] of this.rijen) if (inhoud.grantId === grantId) this.rijen.delete(id);
    return Promise.resolve(undefined);
  }

  private zoek(past: (inhoud: AdapterPayload) => boolean): AdapterPayload | undefined {
    const nu = Date.now();
    for (const { inhoud, verlooptOp } of this.rijen.values()) if (verlooptOp > nu && past(inhoud)) return inhoud;
    return undefined;
  }

  private ruimOp(): void {
    const nu = Date.now();
    for (const [id, { verlooptOp }] of this.rijen) if (verlooptOp <= nu) this.rijen.delete(id);
    const [oudste] = this.rijen.keys();
    if (this.rijen.size >= RUIM_OP_VANAF && oudste !== undefined) this.rijen.delete(oudste);
  }
}
