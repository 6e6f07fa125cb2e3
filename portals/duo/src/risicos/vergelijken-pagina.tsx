import { Aanwezigheid, aanwezigheidNaam, invoerschemas, lidnaam } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Badge, Kaart, Keuzerondjes, Knoplink, Kolommen, LegeStaat, Stapel, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import { useMemo } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier, woordhulp } from '@bv/formulier';
import { InventarisatieVaststellenDocument, RisicosDocument } from '../gql/graphql.js';
import { Aanwezigheidbadge } from './aanwezigheidbadge.js';
import { beginVan, type Regel, type Ronde, vergelijking } from './vergelijken.js';
import './risicos.css';

const SOORT: Readonly<Record<Regel['soort'], { tekst: string; toon: 'letop' | 'info' | 'goed' }>> = {
  VERSCHIL: { tekst: 'U verschilt', toon: 'letop' },
  EEN_VAN_BEIDE: { tekst: 'Eén van u vulde dit in', toon: 'info' },
  EENS: { tekst: 'U bent het eens', toon: 'goed' },
};

const NaastElkaar = ({ regel: { antwoorden } }: { regel: Regel }) => (
  <Kolommen verdeling="1-1">
    {antwoorden.map(({ wie, antwoord: { id, aanwezig, toelichting, bron } }) => (
      <section key={id} className="bv-duo-versie">
        <h3 className="bv-duo-tussenkop">{wie}</h3>
        {aanwezig === null ? null : <Aanwezigheidbadge aanwezig={aanwezig} />}
        <p>{toelichting ?? 'Geen toelichting.'}</p>
        {bron === null ? null : <p className="bv-zacht">Bron: {bron}</p>}
      </section>
    ))}
  </Kolommen>
);

const Vaststelformulier = ({ ronde }: { ronde: Ronde }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const regels = useMemo(() => vergelijking(ronde), [ronde]);
  const stand = useInvoerformulier({
    schema: invoerschemas.inventarisatieVaststellen,
    document: InventarisatieVaststellenDocument,
    begin: { id: ronde.id, versie: ronde.versie, antwoorden: regels.map(beginVan) },
    concept: { sleutel: `duo/gezin/${casusId}/inventarisatie/${ronde.id}/samen`, titel: 'Samen vaststellen' },
    gelukt: () => {
      meld('De gezamenlijke versie staat in het dossier.');
      void navigeer(`${basis}/risicos`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Samen vaststellen" knop="Samen vaststellen" terug={`${basis}/risicos`} terugtekst="Later verder">
      {regels.map((regel, nummer) => (
        <Kaart key={regel.sleutel} titel={`${regel.aspectNaam}, ${regel.betreft === null ? 'het hele gezin' : lidnaam(regel.betreft)}`} niveau={2} actie={<Badge toon={SOORT[regel.soort].toon}>{SOORT[regel.soort].tekst}</Badge>}>
          <Stapel>
            <NaastElkaar regel={regel} />
            <Invoer van={control} naam={`antwoorden.${nummer}.aanwezig`}>
              {(veld) => <Keuzerondjes label="Samen" weergave="segmenten" verplicht opties={opties(Aanwezigheid, aanwezigheidNaam)} {...veld} />}
            </Invoer>
            <Invoer van={control} naam={`antwoorden.${nummer}.toelichting`}>
              {(veld) => <Tekstvlak label="Waaraan merkt u dat?" rijen={2} max={2000} verplicht={false} waarschuwing={woordhulp(veld.waarde)} {...veld} waarde={veld.waarde ?? ''} />}
            </Invoer>
            <Invoer van={control} naam={`antwoorden.${nummer}.bron`}>{(veld) => <Tekstveld label="Bron" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
          </Stapel>
        </Kaart>
      ))}
    </Invoerformulier>
  );
};

/** Both versions beside each other, the differences first: there one of the two saw what the other missed. */
export const VergelijkenPagina = () => {
  const { casusId, basis } = useDossier();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  return (
    <Dossierpagina titel="Naast elkaar" inleiding="Waar u verschilt staat bovenaan: praat daarover. Wat u samen kiest, komt in het dossier. Uw eigen versies blijven bij het team.">
      <CasusGelezen van={lezing} laadtekst="Versies laden">
        {({ risicoinventarisaties }) => {
          const ronde = risicoinventarisaties.find(({ vergelekenOp, vastgesteldOp }) => vergelekenOp !== null && vastgesteldOp === null);
          return ronde && ronde.antwoorden.length > 0 ? (
            <Vaststelformulier ronde={ronde} />
          ) : (
            <LegeStaat titel="Er is nu niets om te vergelijken" actie={<Knoplink href={`${basis}/risicos`}>Naar de risico's</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
