import { Adviesblad, type Adviesbladgegevens } from '@bv/advies';
import { invoerschemas, LENGTE, Samenwerkgrond, samenwerkgrondNaam } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, opties, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Keuzerondjes, LegeStaat, Melding, Tekstvlak, useStatus, Vinkje } from '@bv/ui';
import { useState } from 'react';
import { AdviesMeelopenDocument, MeeloopGezinnenDocument, type MeeloopGezinnenQuery } from '../gql/graphql.js';

const NIET_ZEKER = 'Bel eerst met het wijkteam: gaat het om hetzelfde gezin?';

const eigenGezinnen = ({ mijnWerk }: MeeloopGezinnenQuery) => mijnWerk.filter(({ hoedanigheid, stand, casus }) => hoedanigheid === 'DUOLID' && stand === 'ACTIEF' && casus?.toestand === 'BIJ_DUO');

const Formulier = ({ advies: { id, versie, nummer, door }, gezinnen }: { advies: Adviesbladgegevens; gezinnen: ReturnType<typeof eigenGezinnen> }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const [zeker, zetZeker] = useState(false);
  const [gemist, zetGemist] = useState(false);
  const stand = useInvoerformulier({
    schema: invoerschemas.adviesMeelopen,
    document: AdviesMeelopenDocument,
    begin: { id, versie, casusId: '', reden: '', grondToelichting: '' },
    concept: { sleutel: `duo/advies/${id}/meelopen`, titel: `Meelopen na ${nummer}` },
    gelukt: ({ casusId }) => {
      meld('U loopt nu mee. Het wijkteam ziet dit gezin.');
      void navigeer(`/duo/gezin/${casusId ?? ''}/samenwerking`);
    },
  });
  const { control } = stand.formulier;
  const mist = gemist && !zeker ? [{ veld: 'zeker', tekst: NIET_ZEKER }] : [];
  const verzend = async () => {
    zetGemist(!zeker);
    // Not sure yet: then the fields are looked at all the same, so that everything that is missing stands in one list.
    await (zeker ? stand.verzend() : stand.formulier.handleSubmit(() => undefined)());
  };
  const van = zonderConflictfout(stand);
  return (
    <Invoerformulier van={{ ...van, fouten: [...van.fouten, ...mist], verzend }} label="Meelopen" knop="Meelopen" terug={`/duo/advies/${id}`}>
      <Besluitconflict van={stand} wat="Deze vraag" />
      <Melding icoon="oog" titel={`${door?.naam ?? 'Het wijkteam'} ziet daarna een deel van dit gezin`}>Wie het zijn, hoe zij te bereiken zijn, de afspraken en de zorgen om te bewaken. Bij de vraag komt niet te staan welk gezin het is.</Melding>
      <Invoer van={control} naam="casusId">
        {(veld) => <Keuzelijst label="Bij welk gezin van u hoort dit?" verplicht opties={gezinnen.map(({ casusId, casus }) => ({ waarde: casusId, tekst: [casus?.naam, casus?.nummer].filter(Boolean).join(', ') }))} {...veld} waarde={veld.waarde || null} />}
      </Invoer>
      <Invoer van={control} naam="reden">{(veld) => <Tekstvlak label="Waarom gaat u meelopen?" hint="Het wijkteam leest dit." rijen={2} max={LENGTE.REGEL} verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="grond">{(veld) => <Keuzerondjes label="Waarom mag het wijkteam meekijken?" verplicht opties={opties(Samenwerkgrond, samenwerkgrondNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="grondToelichting">{(veld) => <Tekstvlak label="Wie vond het goed, of welke grond is er?" rijen={2} max={LENGTE.ALINEA} verplicht {...veld} />}</Invoer>
      <Vinkje naam="zeker" label="Het wijkteam weet dat het om dit gezin gaat" waarde={zeker} onWijzig={zetZeker} fout={mist[0]?.tekst} />
    </Invoerformulier>
  );
};

/** One conscious act: from a question about nobody to a family with names. */
export const AdviesMeelopen = () => {
  const lezing = useLezen(MeeloopGezinnenDocument, {});
  return (
    <Adviesblad basis="/duo/advies" titel="Meelopen">
      {(advies) => (
        <Gelezen van={lezing} laadtekst="Gezinnen laden">
          {(data) => {
            const gezinnen = eigenGezinnen(data);
            return gezinnen.length === 0 ? (
              <LegeStaat titel="U hebt nu geen gezin waarbij u kunt meelopen">Is het gezin nog niet bij Blijvend Veilig? Dan brengt het wijkteam het eerst naar Veilig Thuis.</LegeStaat>
            ) : (
              <Kaart titel="Bij welk gezin, en waarom">
                <Formulier advies={advies} gezinnen={gezinnen} />
              </Kaart>
            );
          }}
        </Gelezen>
      )}
    </Adviesblad>
  );
};
