import { inzagerechtVan, uitdraaigroepen, uitdraaitekst, uitdraaiVan, type Beslotendeel, type Uitdraaidossier } from '@bv/beleid';
import { inzagetoestandNaam } from '@bv/begrippen';
import { Gelezen, useLezen, useSessie } from '@bv/portal';
import { Badge, Datum, Kaart, LegeStaat, Melding, Stapel, Tabbladen, Veld, Velden } from '@bv/ui';
import { useEffect, useMemo, useState } from 'react';
import { InzageverzoekenDocument, type InzageVeldenFragment } from '../gql/graphql.js';
import { Inzagestappen } from './inzagestappen.js';
import { naamVan, TOON } from './inzageverzoeken.js';
import { Uitdraaideel } from './uitdraaideel.js';

/** The same hash as the gateway makes; undefined while it is being counted. */
function useHash(tekst: string): string | undefined {
  const [stand, zet] = useState<{ tekst: string; hash: string }>();
  useEffect(() => {
    let telt = true;
    void crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst)).then((uit) => {
      if (telt) zet({ tekst, hash: [...new Uint8Array(uit)].map((byte) => byte.toString(16).padStart(2, '0')).join('') });
    });
    return () => {
      telt = false;
    };
  }, [tekst]);
  return stand?.tekst === tekst ? stand.hash : undefined;
}

const Verzoekkop = ({ verzoek }: { verzoek: InzageVeldenFragment }) => {
  const recht = inzagerechtVan(verzoek);
  const { toestand, termijn, opsteller, nakijker, controleur, verstrektOp, weigeringToelichting } = verzoek;
  return (
    <Kaart titel={`Dossier van ${naamVan(verzoek.voor)}`}>
      <Stapel>
        <p>{toestand === null ? null : <Badge toon={TOON[toestand]}>{inzagetoestandNaam[toestand]}</Badge>}</p>
        <Velden kolommen={3}>
          <Veld naam="Recht op inzage" waarde={recht.regel} />
          <Veld naam="Klaar voor" waarde={termijn === null ? null : <Datum waarde={termijn} />} />
          {opsteller === null ? null : <Veld naam="Klaargezet door" waarde={opsteller.naam} />}
          {nakijker === null || controleur !== null ? null : <Veld naam="Gevraagd om na te kijken" waarde={nakijker.naam} />}
          {controleur === null ? null : <Veld naam="Nagekeken door" waarde={controleur.naam} />}
          {verstrektOp === null ? null : <Veld naam="Verstrekt op" waarde={<Datum waarde={verstrektOp} />} />}
          {weigeringToelichting === null ? null : <Veld naam="Waarom niet" waarde={weigeringToelichting} />}
        </Velden>
      </Stapel>
    </Kaart>
  );
};

const inDeel = (delen: readonly Beslotendeel[], ...uitkomsten: readonly Beslotendeel['besluit']['uitkomst'][]): Beslotendeel[] => delen.filter(({ besluit }) => uitkomsten.includes(besluit.uitkomst));

interface LijstProps {
  delen: readonly Beslotendeel[];
  verzoek: InzageVeldenFragment;
  leeg: string;
}

const Delenlijst = ({ delen, verzoek, leeg }: LijstProps) => {
  if (delen.length === 0) return <LegeStaat titel={leeg} />;
  return (
    <Stapel>
      {uitdraaigroepen.map((groep) => {
        const inGroep = delen.filter(({ deel }) => deel.groep === groep);
        return inGroep.length === 0 ? null : (
          <Kaart key={groep} titel={groep}>
            <Stapel>
              {inGroep.map((besloten) => (
                <Uitdraaideel key={`${besloten.deel.onderdeel} ${besloten.deel.id} ${besloten.deel.kop}`} besloten={besloten} verzoek={verzoek} besluit={verzoek.achterhoudingen.find(({ onderdeel, onderdeelId, vervallenOp }) => vervallenOp === null && onderdeel === besloten.deel.onderdeel && onderdeelId === besloten.deel.id)} />
              ))}
            </Stapel>
          </Kaart>
        );
      })}
    </Stapel>
  );
};

const Controle = ({ casusId, verzoek, dossier, persoonId }: { casusId: string; verzoek: InzageVeldenFragment; dossier: Uitdraaidossier; persoonId: string }) => {
  const delen = useMemo(() => {
    const besluiten = verzoek.achterhoudingen.flatMap(({ onderdeel, onderdeelId, vervallenOp }) => (onderdeel === null || onderdeelId === null ? [] : [{ onderdeel, onderdeelId, isVervallen: vervallenOp !== null }]));
    return uitdraaiVan(dossier, { voorId: verzoek.voor?.id ?? '', spreektZelf: inzagerechtVan(verzoek).spreektZelf }, besluiten);
  }, [dossier, verzoek]);
  const hash = useHash(uitdraaitekst(delen));
  const [mee, achter, open] = [inDeel(delen, 'MEE'), inDeel(delen, 'REGEL', 'WERKER'), inDeel(delen, 'TE_BEOORDELEN')];
  return (
    <Stapel>
      <Verzoekkop verzoek={verzoek} />
      <Inzagestappen casusId={casusId} verzoek={verzoek} persoonId={persoonId} hash={hash} teBeoordelen={open.length} />
      {open.length > 0 ? (
        <Melding toon="letop" titel={open.length === 1 ? 'Nog 1 deel te beoordelen' : `Nog ${String(open.length)} delen te beoordelen`}>
          Wat het team zichzelf vroeg of aan een andere werker schreef, gaat niet vanzelf mee en blijft niet vanzelf achter. Kijk per deel of het de rechten van een ander raakt.
        </Melding>
      ) : null}
      <Melding titel="Dit gaat nooit mee">Wie de melding deed, wat die persoon terug hoorde en de interne tekst van de melding. Die worden voor deze uitdraai niet eens gelezen.</Melding>
      <Tabbladen
        label="Wat gaat mee en wat niet"
        tabbladen={[
          { sleutel: 'mee', titel: 'Gaat mee', aantal: mee.length, inhoud: <Delenlijst delen={mee} verzoek={verzoek} leeg="Er gaat niets mee" /> },
          { sleutel: 'beoordelen', titel: 'Nog beoordelen', aantal: open.length, inhoud: <Delenlijst delen={open} verzoek={verzoek} leeg="Alles is beoordeeld" /> },
          { sleutel: 'achter', titel: 'Blijft achter', aantal: achter.length, inhoud: <Delenlijst delen={achter} verzoek={verzoek} leeg="Er blijft niets achter" /> },
        ]}
      />
    </Stapel>
  );
};

/** What goes along with a dossier and what stays behind, part by part, before it goes out. */
export const Inzagecontrole = ({ casusId, verzoekId, dossier }: { casusId: string; verzoekId: string; dossier: Uitdraaidossier }) => {
  const { persoon } = useSessie();
  const lezing = useLezen(InzageverzoekenDocument, { casusId });
  return (
    <Gelezen van={lezing} laadtekst="Verzoek laden">
      {({ casus }) => {
        const verzoek = casus?.inzageverzoeken.find(({ id }) => id === verzoekId);
        return verzoek ? <Controle casusId={casusId} verzoek={verzoek} dossier={dossier} persoonId={persoon.id} /> : <LegeStaat soort="niet-zichtbaar" titel="Dit verzoek is er niet (meer)" />;
      }}
    </Gelezen>
  );
};
