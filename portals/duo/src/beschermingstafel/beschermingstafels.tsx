import { tafeltoestandNaam, tafeluitkomstNaam, toestemmingNaam, uitnodigingswijzeNaam } from '@bv/begrippen';
import { afschermingVan, useLezen, ZichtVeld } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Melding, Rij, Stapel, Velden } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { BeschermingstafelsDocument } from '../gql/graphql.js';
import { TafelVervalt } from './tafel-vervalt.js';
import { type Deelnemer, deelnemernaam, isVanGezin, type Tafel } from './tafelgegevens.js';

const TOON = { JA: 'goed', NEE: 'letop', NIET_GEVRAAGD: 'letop' } as const;

interface DeelnemerregelProps {
  deelnemer: Deelnemer;
  /** Address of the planned meeting; left out when there is nothing to do any more. */
  pad: string | undefined;
}

const Deelnemerregel = ({ deelnemer, pad }: DeelnemerregelProps) => {
  const { id, toestemming, gevraagdOp, grond, uitgenodigdOp, uitnodigingswijze, wasErbij } = deelnemer;
  return (
    <li>
      <Rij>
        <strong>{deelnemernaam(deelnemer)}</strong>
        {isVanGezin(deelnemer) ? <Badge toon={toestemming === null ? 'info' : TOON[toestemming]}>{toestemming === null ? 'Toestemming nog vragen' : `Toestemming: ${toestemmingNaam[toestemming].toLowerCase()}`}</Badge> : null}
        {wasErbij === false ? <span className="bv-zacht">was er niet</span> : null}
        {pad === undefined ? null : (
          <Knoplink klein href={`${pad}/uitnodigen/${id}`}>
            {`Uitnodiging van ${deelnemernaam(deelnemer)}`}
          </Knoplink>
        )}
        {pad === undefined || !isVanGezin(deelnemer) ? null : (
          <Knoplink klein href={`${pad}/toestemming/${id}`}>
            {`Toestemming van ${deelnemernaam(deelnemer)}`}
          </Knoplink>
        )}
      </Rij>
      <p className="bv-zacht">
        {uitgenodigdOp === null || uitnodigingswijze === null ? 'Nog niet uitgenodigd' : <>{uitnodigingswijzeNaam[uitnodigingswijze]}, op <Datum waarde={uitgenodigdOp} /></>}
      </p>
      {grond === null ? null : <p>{grond}</p>}
      {gevraagdOp === null ? null : (
        <p className="bv-zacht">
          Gevraagd op <Datum waarde={gevraagdOp} />
        </p>
      )}
    </li>
  );
};

const Tafelkaart = ({ tafel, magSchrijven }: { tafel: Tafel; magSchrijven: boolean }) => {
  const { basis } = useDossier();
  const { id, toestand, deelnemers, uitkomst } = tafel;
  const isOpen = toestand === 'GEPLAND' && magSchrijven;
  const pad = `${basis}/beschermingstafel/${id}`;
  const wacht = tafel.isSpoed === true ? [] : deelnemers.filter((deelnemer) => isVanGezin(deelnemer) && deelnemer.toestemming === null);
  return (
    <Kaart
      titel={tafel.datum === null ? 'Beschermingstafel' : <>Beschermingstafel op <Datum waarde={tafel.datum} /></>}
      actie={
        <span className="bv-duo-badges">
          {tafel.isSpoed ? <Badge toon="acuut">Spoed</Badge> : null}
          {toestand === null ? null : <Badge toon={toestand === 'GEHOUDEN' ? 'goed' : 'info'}>{tafeltoestandNaam[toestand]}</Badge>}
        </span>
      }
    >
      <Stapel>
        <Velden kolommen={2}>
          <ZichtVeld object={tafel} veld="waar" label="Waar en hoe laat" />
          <ZichtVeld object={tafel} veld="aanleiding" label="Waarom" />
          {tafel.spoedreden === null ? null : <ZichtVeld object={tafel} veld="spoedreden" label="Waarom spoed" />}
          {tafel.gehoudenOp === null ? null : <ZichtVeld object={tafel} veld="gehoudenOp" label="Gehouden" toon={(op) => <Datum waarde={op} />} />}
          {uitkomst === null ? null : <ZichtVeld object={tafel} veld="uitkomst" label="Uitkomst" toon={(wat) => tafeluitkomstNaam[wat]} />}
          {tafel.toelichting === null ? null : <ZichtVeld object={tafel} veld="toelichting" label="Wat is afgesproken" />}
          {tafel.vervallenReden === null ? null : <ZichtVeld object={tafel} veld="vervallenReden" label="Waarom het niet doorging" />}
        </Velden>
        {deelnemers.length === 0 ? null : (
          <>
            <h3>Wie er gevraagd zijn</h3>
            <ul className="bv-duo-lijst">
              {deelnemers.map((deelnemer) => (
                <Deelnemerregel key={deelnemer.id} deelnemer={deelnemer} pad={isOpen ? pad : undefined} />
              ))}
            </ul>
          </>
        )}
        <VanHetGezin onderdeel="BESCHERMINGSTAFEL" id={id} waarover="Beschermingstafel" />
        {isOpen ? (
          <>
            {wacht.length > 0 ? <p className="bv-zacht">De uitkomst legt u vast als ieder van het gezin om toestemming is gevraagd.</p> : null}
            <Rij>
              {wacht.length > 0 ? null : (
                <Knoplink soort="primair" href={`${pad}/houden`}>
                  Uitkomst vastleggen
                </Knoplink>
              )}
            </Rij>
            <TafelVervalt tafel={tafel} />
          </>
        ) : null}
        {uitkomst === 'RAADSONDERZOEK' && magSchrijven ? (
          <Melding titel="De Raad onderzoekt" actie={<Knoplink href={`${basis}/raadsverzoek`}>Naar het verzoek aan de Raad</Knoplink>}>
            Maak daarvoor het verzoek tot onderzoek. Wat hier is afgesproken, kunt u daar overnemen.
          </Melding>
        ) : null}
      </Stapel>
    </Kaart>
  );
};

/** Meetings with the family about whether the Raad must look; who works with them sees when, and the duo what came of it. */
export const Beschermingstafels = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(BeschermingstafelsDocument, { id: casusId });
  const mag = magSchrijven('TOETSVRAAG');
  return (
    <Dossierpagina titel="Beschermingstafel" inleiding="Samen met het gezin bespreken of de Raad moet meekijken. Het is vrijwillig, en toestemming vraagt u bij elke tafel opnieuw.">
      <CasusGelezen van={lezing} laadtekst="Beschermingstafels laden">
        {(casus) => (
          <Stapel>
            {mag && casus.toestand === 'BIJ_DUO' && !casus.beschermingstafels.some(({ toestand }) => toestand === 'GEPLAND') ? (
              <Rij>
                <Knoplink icoon="plus" href={`${basis}/beschermingstafel/nieuw`}>
                  Beschermingstafel plannen
                </Knoplink>
              </Rij>
            ) : null}
            {casus.beschermingstafels.length === 0 ? (
              afschermingVan(casus, 'beschermingstafels') ? <LegeStaat soort="niet-zichtbaar" titel="Of er een beschermingstafel is, is afgeschermd" /> : <LegeStaat titel="Er is geen beschermingstafel" />
            ) : null}
            {casus.beschermingstafels.map((tafel) => (
              <Tafelkaart key={tafel.id} tafel={tafel} magSchrijven={mag} />
            ))}
            <WatIsAfgeschermd objecten={[casus, ...casus.beschermingstafels]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
