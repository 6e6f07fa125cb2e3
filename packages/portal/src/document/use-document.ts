import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { kopregels } from '../client/kopregels.js';
import { operatieverwijzing } from '../client/operatiehash.js';
import { vraagBewijs } from '../sessie/aanmeldadres.js';
import { usePortaal } from '../portaal/portaal-provider.js';
import { useSessie } from '../sessie/sessie-context.js';

export interface Documenthaler<Variabelen> {
  /** Fetches the file and hands it to the browser as a download; true when it came. */
  haal: (variabelen: Variabelen) => Promise<boolean>;
  bezig: boolean;
  /** Why it did not come, for the person to read. */
  fout: string | undefined;
}

const MISLUKT = 'Het document kon niet worden gemaakt. Probeer het opnieuw.';

const bestandsnaam = (antwoord: Response): string => /filename="([\w.-]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1] ?? 'document.pdf';

const foutIn = async (antwoord: Response): Promise<string> => {
  const lichaam = (await antwoord.json().catch(() => undefined)) as { errors?: { message?: string; extensions?: { code?: string } }[] } | undefined;
  const fout = lichaam?.errors?.[0];
  if (fout?.extensions?.code === 'BEWIJS_NODIG') vraagBewijs();
  return fout?.message ?? MISLUKT;
};

const bewaar = (inhoud: Blob, naam: string): void => {
  const adres = URL.createObjectURL(inhoud);
  const verwijzing = document.createElement('a');
  verwijzing.href = adres;
  verwijzing.download = naam;
  verwijzing.click();
  URL.revokeObjectURL(adres);
};

/** A registered query of which the answer is a file. A POST and not a link: what is asked stands in no address. */
export const useDocument = <Data, Variabelen>(operatie: TypedDocumentNode<Data, Variabelen>): Documenthaler<Variabelen> => {
  const portaal = usePortaal();
  const { persoon } = useSessie();
  const [stand, zet] = useState<{ bezig: boolean; fout: string | undefined }>({ bezig: false, fout: undefined });
  const haal = async (variabelen: Variabelen): Promise<boolean> => {
    zet({ bezig: true, fout: undefined });
    const antwoord = await fetch('/document', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', ...kopregels(portaal, persoon.id) },
      body: JSON.stringify({ extensions: operatieverwijzing(operatie), variables: variabelen }),
    }).catch(() => undefined);
    const fout = antwoord?.ok === true ? undefined : antwoord ? await foutIn(antwoord) : MISLUKT;
    if (antwoord && fout === undefined) bewaar(await antwoord.blob(), bestandsnaam(antwoord));
    zet({ bezig: false, fout });
    return fout === undefined;
  };
  return { ...stand, haal };
};
