import { type Gegevenscategorie, labels } from '@bv/beleid';
import { casustoestandNaam } from '@bv/begrippen';
import { Gelezen, useLezen, useParams, ZichtVeld } from '@bv/portal';
import { Afschermingen, datumTekst, Kaart, Knoplink, LegeStaat, Pagina, Tijdlijn, Uitklap, Velden } from '@bv/ui';
import { AangedragenGezinDocument } from '../gql/graphql.js';
import { BijDeRaad } from './bij-de-raad.js';

const BIJ_DE_RAAD: readonly string[] = ['BIJ_RAAD', 'AANGEBODEN', 'WACHT_OP_DUO'];

const isLabel = (code: string): code is Gegevenscategorie => Object.hasOwn(labels, code);

/** A family that the Raad brings in: first what it offers, and later where it is and what the duo told back. */
export const AangedragenGezin = () => {
  const { casusId = '' } = useParams();
  const lezing = useLezen(AangedragenGezinDocument, { id: casusId });
  const nummer = lezing.data?.casus?.nummer ?? 'Gezin';
  return (
    <Pagina titel={nummer} kruimelpad={[{ tekst: 'Toetsingen', href: '/rvdk' }, { tekst: nummer }]} inleiding={lezing.data?.casus && BIJ_DE_RAAD.includes(lezing.data.casus.toestand ?? '') ? 'Dit gezin is van u tot er een duo is.' : 'De Raad droeg dit gezin aan bij Blijvend Veilig. U hoort hoe het gaat.'}>
      <Gelezen van={lezing} laadtekst="Gezin laden">
        {({ casus }) =>
          casus === null ? (
            <LegeStaat soort="niet-zichtbaar" titel="Dit gezin is niet (meer) zichtbaar voor u" actie={<Knoplink href="/rvdk">Naar toetsingen</Knoplink>} />
          ) : (
            <>
              <Kaart titel="Waar het gezin nu is">
                <Velden kolommen={3}>
                  <ZichtVeld object={casus} veld="toestand" label="Waar is het gezin" toon={(toestand) => casustoestandNaam[toestand]} />
                  <ZichtVeld object={casus} veld="geopendOp" label="Geopend" toon={datumTekst} />
                  {casus.geslotenOp === null ? null : <ZichtVeld object={casus} veld="geslotenOp" label="Gesloten" toon={datumTekst} />}
                </Velden>
              </Kaart>
              {BIJ_DE_RAAD.includes(casus.toestand ?? '') ? (
                <BijDeRaad casusId={casusId} />
              ) : (
                <Kaart titel="Wat het duo u liet weten">
                  {casus.terugkoppelingen.length === 0 ? (
                    <LegeStaat titel="Nog geen bericht van het duo">Het duo laat hier weten hoe het met het gezin gaat.</LegeStaat>
                  ) : (
                    <Tijdlijn
                      label="Terugkoppelingen, nieuwste eerst"
                      punten={[...casus.terugkoppelingen]
                        .sort((een, ander) => (ander.op ?? '').localeCompare(een.op ?? ''))
                        .map(({ id, op, tekst, door }) => ({ sleutel: id, moment: op ?? '', titel: door?.naam ?? 'Het duo', inhoud: tekst }))}
                    />
                  )}
                </Kaart>
              )}
              <Uitklap titel="Wat u niet ziet, en waarom" niveau={2}>
                <Afschermingen niveau={3} afschermingen={casus.afschermingen} labelTekst={(label) => (isLabel(label) ? labels[label].naam : label)} />
              </Uitklap>
            </>
          )
        }
      </Gelezen>
    </Pagina>
  );
};
