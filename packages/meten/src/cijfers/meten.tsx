import { Gelezen, useLezen, usePortaal, useSearchParams } from '@bv/portal';
import { Keuzelijst, Knop, Kolommen, LegeStaat, Melding, Pagina, Rij, Stapel, Tekstlink, tijdstipTekst } from '@bv/ui';
import { CijfersDocument, type CijfersQuery } from '../gql/graphql.js';
import { cijfersVan, keuzesVan } from './cijferselectie.js';
import { bewaarCsv, csvVan } from './csv.js';
import { Maatkaart } from './maatkaart.js';

/** In the order of what matters: first what families notice, and at the end the work itself (N18). */
const DELEN: readonly { readonly titel: string; readonly maten: readonly string[] }[] = [
  { titel: 'Wat gezinnen ervan merken', maten: ['EERSTE_HULP', 'BELEVING_VERSCHIL', 'BELEVING_BEGIN', 'BELEVING_MIDDEN', 'BELEVING_LATER', 'KEER_VERTELD', 'PROFESSIONALS'] },
  { titel: 'Wat wel en niet bereikt is', maten: ['LIDUITKOMST', 'FASE', 'DOELEN', 'AFSLUITREDEN', 'MAATREGEL'] },
  { titel: 'Wat in de weg staat', maten: ['KNELPUNT', 'STAP_BEOORDELING', 'STAP_ANTWOORD', 'STAP_DUO', 'STAP_TOETSING'] },
  { titel: 'Het werk', maten: ['INSTROOM', 'HERKOMST', 'CASELOAD', 'REFLECTIE'] },
];

const Inhoud = ({ cijfers: { groepen, gekekenOp } }: Pick<CijfersQuery, 'cijfers'>) => {
  const portaal = usePortaal();
  const [zoek, zetZoek] = useSearchParams();
  const keuzes = keuzesVan(groepen);
  const gekozen = keuzes.find(({ code }) => code === zoek.get('gebied')) ?? keuzes[0];
  if (!gekozen || gekekenOp === null) {
    return <LegeStaat titel="Er is nog niets geteld">De cijfers komen vanzelf, kort nadat het systeem begint.</LegeStaat>;
  }
  const alle = cijfersVan(groepen, gekozen.code);
  const eigen = groepen.find(({ code }) => code === gekozen.code);
  const bijgewerkt = tijdstipTekst(eigen?.ververstOp ?? gekekenOp);
  return (
    <Stapel ruimte="groot">
      <Melding titel="Dit gaat over veel gezinnen samen, nooit over één">
        Aantallen zijn naar beneden afgerond op vijf. Minder dan vijf laten wij niet zien. Een gebied heeft eigen cijfers vanaf vijftig gezinnen. Er komen nieuwe cijfers als er bij ten minste vijf gezinnen iets veranderde. Zo is ook uit twee tabellen, of uit gisteren en vandaag, geen gezin te halen.
      </Melding>
      <Rij verdeling="uiteen">
        {keuzes.length > 1 ? (
          <Keuzelijst naam="gebied" label="Gebied" opties={keuzes.map(({ code, naam }) => ({ waarde: code, tekst: naam }))} waarde={gekozen.code} onWijzig={(code) => zetZoek(code === null ? {} : { gebied: code })} />
        ) : (
          <p>{gekozen.naam}</p>
        )}
        <Knop icoon="download" onKlik={() => bewaarCsv('betekenisvol-meten.csv', csvVan(alle, gekozen.naam, bijgewerkt))}>
          Bewaar alles als CSV
        </Knop>
      </Rij>
      <p className="bv-zacht">
        Bijgewerkt op {bijgewerkt}. Voor het laatst opnieuw geteld op {tijdstipTekst(gekekenOp)}. <Tekstlink href={`/${portaal}/meten/nota`}>De cijfers van de Contourennota</Tekstlink>
      </p>
      {DELEN.map(({ titel, maten }) => (
        <section key={titel} aria-label={titel}>
          <Stapel>
            <h2>{titel}</h2>
            <Kolommen verdeling="1-1">
              {maten.flatMap((code) => alle.filter(({ maat }) => maat.code === code)).map((cijfers) => (
                <Maatkaart key={cijfers.maat.code} cijfers={cijfers} gebied={gekozen.naam} bijgewerkt={bijgewerkt} />
              ))}
            </Kolommen>
          </Stapel>
        </section>
      ))}
    </Stapel>
  );
};

/** Measuring what matters: for the team, who leads it, and directors alike; nobody sees more here than another. */
export const Meten = () => {
  const lezing = useLezen(CijfersDocument, {});
  return (
    <Pagina titel="Betekenisvol meten" breedte="breed" inleiding="Gaat het beter met gezinnen, en weten wij waardoor? Cijfers om over te praten, niet om mee af te rekenen.">
      <Gelezen van={lezing} laadtekst="Cijfers laden">
        {({ cijfers }) => <Inhoud cijfers={cijfers} />}
      </Gelezen>
    </Pagina>
  );
};
