import { reflectiesoortNaam } from '@bv/begrippen';
import { useLezen } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Melding, Stapel, Tijdlijn, Verhaal } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { Hulptekst } from '../app/hulp/hulptekst.js';
import { ReflectiegesprekkenDocument, ReflectiesDocument } from '../gql/graphql.js';
import { Gesprekkaart } from './gesprekkaart.js';
import { Specialistvragen } from './specialistvragen.js';
import { Reflectieteller } from './reflectieteller.js';
import { soortIcoon } from './reflectieteksten.js';
import './reflectie.css';

const NietVanHetTeam = () => (
  // Says nothing about whether there is any reflection: that somebody doubts is already part of the doubt.
  <LegeStaat soort="niet-zichtbaar" titel="Reflectie is van het team">
    Deze bladzijde is voor het duo, de tegendenker en de gedragsdeskundige van het team.
  </LegeStaat>
);

/** Thinking aloud in confidence (N62). */
export const Reflectie = () => {
  const { casusId, basis, casus: kop, magSchrijven } = useDossier();
  const lezing = useLezen(ReflectiesDocument, { id: casusId });
  const gesprekken = useLezen(ReflectiegesprekkenDocument, { id: casusId });
  const isTeam = magSchrijven('REFLECTIE');
  return (
    <Dossierpagina
      titel="Reflectie"
      acties={
        isTeam ? (
          <>
            <Knoplink icoon="idee" href={`${basis}/reflectie/leerpunt`}>
              Leerpunt delen
            </Knoplink>
            <Knoplink icoon="gezin" href={`${basis}/reflectie/gesprek`}>
              Gesprek met vijf vragen
            </Knoplink>
            <Knoplink soort="primair" icoon="plus" href={`${basis}/reflectie/nieuw`}>
              Reflectie toevoegen
            </Knoplink>
          </>
        ) : null
      }
    >
      {kop && !isTeam ? (
        <NietVanHetTeam />
      ) : (
        <CasusGelezen van={lezing} laadtekst="Reflectie laden">
          {({ reflecties }) => (
            <Stapel>
              <Melding toon="slot" icoon="slot" titel="Alleen uw team leest dit">
                Het duo, de tegendenker en de gedragsdeskundige van het team. Niet uw leidinggevende. Niet de Raad, niet het wijkteam, niet Veilig Thuis. Bij een toetsing of overdracht gaat het
                niet mee.
              </Melding>
              <Hulptekst plek="REFLECTIE" />
              <CasusGelezen van={gesprekken} laadtekst="Gesprekken laden">
                {({ reflectiegesprekken, specialistvragen }) => (
                  <>
                    <Reflectieteller momenten={[...reflecties.map(({ op }) => op), ...reflectiegesprekken.map(({ op }) => op)]} />
                    <Specialistvragen vragen={specialistvragen} nieuw={isTeam ? `${basis}/reflectie/specialist` : undefined} />
                    {reflectiegesprekken.map((gesprek) => (
                      <Gesprekkaart key={gesprek.id} gesprek={gesprek} wijzig={isTeam ? `${basis}/reflectie/gesprek/${gesprek.id}` : undefined} />
                    ))}
                  </>
                )}
              </CasusGelezen>
              <Kaart titel="Losse gedachten">
                {reflecties.length === 0 ? (
                  <LegeStaat titel="Nog geen reflectie" actie={<Knoplink href={`${basis}/reflectie/nieuw`}>De eerste reflectie schrijven</Knoplink>}>
                    Schrijf een twijfel, een vraag of een andere kijk op. Zo denkt het team mee zonder dat het een oordeel wordt.
                  </LegeStaat>
                ) : (
                  <Tijdlijn
                    label="Reflecties, de laatste boven"
                    punten={reflecties.map(({ id, soort, tekst, op, door }) => ({
                      sleutel: id,
                      moment: op ?? '',
                      titel: `${soort === null ? 'Reflectie' : reflectiesoortNaam[soort]}${door === null ? '' : ` van ${door.naam}`}`,
                      icoon: soort === null ? 'notitie' : soortIcoon[soort],
                      inhoud: (
                        <div className="bv-duo-reflectie">
                          <Verhaal>{tekst ?? ''}</Verhaal>
                          <VanHetGezin onderdeel="REFLECTIE" id={id} waarover="reflectie" alleenTonen />
                        </div>
                      ),
                    }))}
                  />
                )}
              </Kaart>
            </Stapel>
          )}
        </CasusGelezen>
      )}
    </Dossierpagina>
  );
};
