const TIJD_MS = 5000;

/** What the collector said, or that it could not be reached; of the address and the answer nothing is kept. */
export class Otlpfout extends Error {
  override readonly name = 'Otlpfout';

  constructor(readonly code: string) {
    super(code);
  }
}

interface Antwoord {
  readonly partialSuccess?: { readonly rejectedSpans?: number | string; readonly rejectedLogRecords?: number | string };
}

/** POSTs to a collector over OTLP/HTTP. Errors: Otlpfout unless it took everything. */
export const maakOtlp =
  (adres: URL, autorisatie: string | undefined) =>
  async (lichaam: string): Promise<void> => {
    const kopregels = { 'content-type': 'application/json', ...(autorisatie === undefined ? {} : { authorization: autorisatie }) };
    let antwoord: Response;
    try {
      antwoord = await fetch(adres, { method: 'POST', headers: kopregels, body: lichaam, redirect: 'error', signal: AbortSignal.timeout(TIJD_MS) });
    } catch {
      throw new Otlpfout('NIET_BEREIKBAAR');
    }
    if (!antwoord.ok) throw new Otlpfout(`STATUS_${antwoord.status}`);
    const { partialSuccess: deels } = (await antwoord.json().catch(() => ({}))) as Antwoord;
    if (Number(deels?.rejectedSpans ?? deels?.rejectedLogRecords ?? 0) > 0) throw new Otlpfout('NIET_ALLES_AANGENOMEN');
  };
