import { type Gegevenscategorie, labels } from '@bv/beleid';
import { vandaag } from '@bv/begrippen';
import { datumSleutel, Datumveld, Formulier, Knop, Melding, Tekstvlak, Vinkjesgroep } from '@bv/ui';
import { useState } from 'react';
import { STORINGTEKST } from '../client/storing.js';
import { ToegangAfwijzenDocument, ToegangToekennenDocument } from '../gql/graphql.js';
import { useTabconcept } from '../concept/use-tabconcept.js';
import type { Weigering } from '../opdracht/uitkomst.js';
import { useOpdracht } from '../opdracht/use-opdracht.js';
import { verzamelFouten } from '../opdracht/verzamel-fouten.js';
import type { Verzoek } from './verzoek.js';

const GEEN_DAG: Weigering = { code: 'VERPLICHT', veld: 'tot', tekst: 'Vul in tot en met welke dag.' };

/** Grant all or a part of it, for the time that was asked or shorter; or refuse with a reason. */
export const Beoordeelformulier = ({ verzoek: { id, labels: gevraagd, gevraagdTot } }: { verzoek: Verzoek }) => {
  const laatste = datumSleutel(new Date(gevraagdTot));
  const [gekozen, zetGekozen] = useState<Gegevenscategorie[]>([...(gevraagd ?? [])]);
  const [tot, zetTot] = useState<string | null>(laatste);
  const [tekst, zetTekst] = useState('');
  const [poging, zetPoging] = useState(0);
  const vergeet = useTabconcept(`inzage-beoordelen#${id}`, { gekozen, tot, tekst }, (bewaard) => {
    zetGekozen(bewaard.gekozen);
    zetTot(bewaard.tot);
    zetTekst(bewaard.tekst);
  });
  const toekennen = useOpdracht(ToegangToekennenDocument, { gelukt: vergeet });
  const afwijzen = useOpdracht(ToegangAfwijzenDocument, { gelukt: vergeet });
  const weigeringen = [...(poging > 0 && tot === null ? [GEEN_DAG] : []), ...toekennen.weigeringen, ...afwijzen.weigeringen.map((weigering) => (weigering.veld === 'reden' ? { ...weigering, veld: 'toelichting' } : weigering))];
  const fout = (veld: string) => weigeringen.find((weigering) => weigering.veld === veld)?.tekst;
  const storing = toekennen.storing ?? afwijzen.storing;
  const kenToe = async () => {
    zetPoging((eerder) => eerder + 1);
    afwijzen.begin();
    if (tot !== null) await toekennen.voerUit({ id, labels: gekozen, tot, toelichting: tekst });
  };
  const wijsAf = async () => {
    zetPoging((eerder) => eerder + 1);
    toekennen.begin();
    await afwijzen.voerUit({ id, reden: tekst });
  };
  return (
    <Formulier
      aria-label="Verzoek beoordelen"
      onVerzenden={kenToe}
      fouten={verzamelFouten({}, weigeringen)}
      poging={poging}
      acties={
        <>
          <Knop type="submit" soort="primair" bezig={toekennen.bezig}>
            Toekennen
          </Knop>
          <Knop bezig={afwijzen.bezig} onKlik={() => void wijsAf()}>
            Afwijzen
          </Knop>
        </>
      }
    >
      {storing ? (
        <Melding toon="acuut" rol="alert" titel="Nog niet opgeslagen">
          {STORINGTEKST[storing]}
        </Melding>
      ) : null}
      <Vinkjesgroep<Gegevenscategorie>
        naam="labels"
        label="Wat maakt u open?"
        hint="U kunt minder toekennen dan is gevraagd."
        waarde={gekozen}
        onWijzig={zetGekozen}
        opties={(gevraagd ?? []).map((label) => ({ waarde: label, tekst: labels[label].naam, toelichting: labels[label].omschrijving }))}
        fout={fout('labels')}
      />
      <Datumveld naam="tot" label="Tot en met welke dag?" hint="Korter mag, langer dan gevraagd niet." vanaf={vandaag()} tot={laatste} waarde={tot} onWijzig={zetTot} fout={fout('tot')} />
      <Tekstvlak naam="toelichting" label="Toelichting, of de reden om af te wijzen" hint="De aanvrager leest dit. Wijst u af? Dan is een reden nodig." rijen={3} max={2000} waarde={tekst} onWijzig={zetTekst} fout={fout('toelichting')} />
    </Formulier>
  );
};
