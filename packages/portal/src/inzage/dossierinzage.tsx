import { Melding } from '@bv/ui';
import { type ReactNode, useMemo, useState } from 'react';
import { MijnToegangDocument, type ToegangsverzoekVeldenFragment } from '../gql/graphql.js';
import { OpAfstand } from '../federatie/op-afstand.js';
import { useLezen } from '../lezen/use-lezen.js';
import { InzageContext } from './inzage-context.js';
import { useEinde } from './use-einde.js';
import { namenVan, nogDagen, verzoekzin } from './verzoekstand.js';

// Most pages are read without asking why: the form comes when somebody does.
const haalVenster = async () => (await import('./inzagevenster.js')).Inzagevenster;

type Verzoek = ToegangsverzoekVeldenFragment;

export interface DossierinzageProps {
  casusId: string;
  /** Of a page about one act: rules that open only its own papers count there too. */
  handelingId?: string;
  children: ReactNode;
}

/** What runs on request always shows its end. */
const LopendeToegang = ({ verzoeken }: { verzoeken: readonly Verzoek[] }) =>
  verzoeken.length === 0 ? null : (
    <section className="bv-inzageband" aria-label="Inzage op verzoek">
      <Melding toon="info" icoon="slot" titel="U ziet hier tijdelijk meer">
        {verzoeken.map(({ id, toegekend, tot }) => (
          <p key={id}>
            {namenVan(toegekend)}: op verzoek{tot === null ? '' : `, ${nogDagen(tot)}`}.
          </p>
        ))}
      </Melding>
    </section>
  );

/** Around the pages of one casus: each withheld field in it can say why, and asks for access in place. */
export const Dossierinzage = ({ casusId, handelingId, children }: DossierinzageProps) => {
  const [gevraagd, zetGevraagd] = useState<string>();
  const { data } = useLezen(MijnToegangDocument, { casusId });
  const eigen = useMemo(() => (data?.toegangsverzoeken ?? []).filter(({ isVanMij }) => isVanMij === true), [data]);
  const lopend = eigen.filter(({ toestand }) => toestand === 'TOEGEKEND');
  useEinde(lopend.flatMap(({ tot }) => tot ?? []));
  const inzage = useMemo(
    () => ({
      waarom: zetGevraagd,
      stand: (label: string) => {
        // Newest first: an old refusal says nothing beside a new request.
        const laatste = eigen.find(({ labels }) => (labels ?? []).some((ander) => ander === label));
        return laatste && verzoekzin(laatste);
      },
    }),
    [eigen],
  );
  return (
    <InzageContext value={inzage}>
      <LopendeToegang verzoeken={lopend} />
      {children}
      {gevraagd === undefined ? null : (
        <OpAfstand
          haal={haalVenster}
          props={{ casusId, handelingId, label: gevraagd, verzoeken: eigen, onSluit: () => zetGevraagd(undefined) }}
          titel="De uitleg is nu niet bereikbaar"
          laadtekst="Uitleg laden"
        />
      )}
    </InzageContext>
  );
};
