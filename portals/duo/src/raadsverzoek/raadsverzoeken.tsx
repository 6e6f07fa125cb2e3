import { corvtoestandNaam, verzoektoestandNaam, zorgdelingNaam } from '@bv/begrippen';
import { afschermingVan, STORINGTEKST, useLezen, useOpdracht, Waaromknop, ZichtVeld } from '@bv/portal';
import { Badge, Citaat, Datum, Kaart, Knop, Knoplink, LegeStaat, Melding, Rij, Stapel, Tekstlink, Tijdstip, useStatus, Velden } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { lidnaam } from '../app/dossier/lidnaam.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { Vraagknop } from '../app/formulier/vraagknop.js';
import { RaadsverzoekenDocument, RaadsverzoekOpnieuwVersturenDocument, RaadsverzoekVersturenDocument } from '../gql/graphql.js';
import { nogTeBespreken, type Verzoek, type Verzoekcasus } from './verzoekgegevens.js';

const Uitslag = ({ fout }: { fout: string }) => (fout === '' ? null : <Melding toon="letop" rol="alert" titel={fout} />);

/** Sending is final: one look back before it goes. */
const Versturen = ({ verzoek: { id, versie } }: { verzoek: Verzoek }) => {
  const { meld } = useStatus();
  const { voerUit, bezig, weigeringen, storing } = useOpdracht(RaadsverzoekVersturenDocument, { gelukt: () => meld('Het verzoek wordt bezorgd.') });
  return (
    <Stapel ruimte="klein">
      <Uitslag fout={storing ? STORINGTEKST[storing] : weigeringen.map(({ tekst }) => tekst).join(' ')} />
      <Rij>
        <Vraagknop soort="primair" knop="Versturen naar de Raad" vraag="Versturen naar de Raad?" ja="Ja, versturen" bezig={bezig} onJa={() => voerUit({ id, versie })}>
          <p>De Raad krijgt het verzoek zoals het hier staat, met wat het gezin ervan vindt. Daarna kunt u het niet meer wijzigen.</p>
        </Vraagknop>
      </Rij>
    </Stapel>
  );
};

/** Out of the dead-letter queue goes the same message again, never a second one. */
const OpnieuwVersturen = ({ verzoek: { id, versie } }: { verzoek: Verzoek }) => {
  const { meld } = useStatus();
  const { voerUit, bezig, weigeringen, storing } = useOpdracht(RaadsverzoekOpnieuwVersturenDocument, { gelukt: () => meld('Het verzoek wordt bezorgd.') });
  return (
    <Stapel ruimte="klein">
      <Uitslag fout={storing ? STORINGTEKST[storing] : weigeringen.map(({ tekst }) => tekst).join(' ')} />
      <Rij>
        <Knop soort="primair" bezig={bezig} onKlik={() => void voerUit({ id, versie })}>
          Opnieuw versturen
        </Knop>
      </Rij>
    </Stapel>
  );
};

const Besproken = ({ casus, verzoek, magSchrijven }: { casus: Verzoekcasus; verzoek: Verzoek; magSchrijven: boolean }) => {
  const { basis } = useDossier();
  const isOpen = verzoek.toestand === 'OPGESTELD' && magSchrijven;
  const wachten = nogTeBespreken(casus, verzoek);
  return (
    <Stapel ruimte="klein">
      <h3>Wat het gezin ervan vindt</h3>
      {verzoek.zienswijzen.map(({ id, gezinslid, gelezenOp, redenNiet, zienswijze, correcties }) => (
        <div key={id}>
          <p>
            <strong>{gezinslid === null ? 'Iemand van het gezin' : lidnaam(gezinslid)}</strong>
            {gelezenOp === null ? `: niet besproken. ${redenNiet ?? ''}` : <>, gelezen op <Datum waarde={gelezenOp} /></>}
          </p>
          {zienswijze === null ? null : <Citaat>{zienswijze}</Citaat>}
          {correcties === null ? null : <Citaat>{`Klopt niet: ${correcties}`}</Citaat>}
        </div>
      ))}
      {verzoek.zienswijzen.length === 0 ? <p className="bv-zacht">Nog met niemand besproken.</p> : null}
      {isOpen && wachten.length > 0 ? (
        <Rij>
          {wachten.map((lid) => (
            <Knoplink key={lid.id} klein href={`${basis}/raadsverzoek/${verzoek.id}/bespreken/${lid.id}`}>
              {`Bespreken met ${lidnaam(lid)}`}
            </Knoplink>
          ))}
        </Rij>
      ) : null}
    </Stapel>
  );
};

const Verzoekkaart = ({ casus, verzoek, magSchrijven }: { casus: Verzoekcasus; verzoek: Verzoek; magSchrijven: boolean }) => {
  const { basis } = useDossier();
  const { id, kenmerk, toestand, corvtoestand, pogingen } = verzoek;
  const isMislukt = corvtoestand === 'MISLUKT';
  return (
    <Kaart
      titel={`Verzoek ${kenmerk ?? ''}`}
      actie={
        <span className="bv-duo-badges">
          {verzoek.isSpoed ? <Badge toon="acuut">Spoed</Badge> : null}
          {corvtoestand !== null ? <Badge toon={isMislukt ? 'acuut' : corvtoestand === 'BEZORGD' ? 'goed' : 'info'}>{corvtoestandNaam[corvtoestand]}</Badge> : toestand === null ? null : <Badge toon="letop">{verzoektoestandNaam[toestand]}</Badge>}
        </span>
      }
    >
      <Stapel>
        {isMislukt ? (
          <Melding toon="letop" titel="Dit verzoek kwam niet aan bij de Raad">
            Wij probeerden het {pogingen ?? 0} keer. Verstuur het opnieuw: de Raad krijgt het nooit dubbel. Is het dringend, bel dan de Raad.
          </Melding>
        ) : null}
        <Velden kolommen={2}>
          {verzoek.verstuurdOp === null ? null : <ZichtVeld object={verzoek} veld="verstuurdOp" label="Verstuurd" toon={(op) => <Tijdstip waarde={op} />} />}
          {verzoek.bezorgdOp === null ? null : <ZichtVeld object={verzoek} veld="bezorgdOp" label="Bezorgd" toon={(op) => <Tijdstip waarde={op} />} />}
          {verzoek.ontvangstbewijs === null ? null : <ZichtVeld object={verzoek} veld="ontvangstbewijs" label="Ontvangstbewijs" toon={(bewijs) => <span className="bv-duo-kenmerk">{bewijs}</span>} />}
          {verzoek.toetsing === null ? null : <ZichtVeld object={verzoek} veld="toetsing" label="Volgt uit" toon={({ id: toetsingId, nummer }) => <Tekstlink href={`${basis}/toetsing/${toetsingId}`}>{`Toetsing ${nummer ?? ''}`}</Tekstlink>} />}
          <ZichtVeld object={verzoek} veld="aanleiding" label="Aanleiding" />
          <ZichtVeld object={verzoek} veld="waaromNu" label="Waarom nu" />
          <ZichtVeld object={verzoek} veld="gezinssituatie" label="Gezin en netwerk" />
          <ZichtVeld object={verzoek} veld="feitenKind" label="Wat er met het kind gebeurt" />
          <ZichtVeld object={verzoek} veld="feitenOuders" label="Wat de ouders doen" />
          {verzoek.omstandigheden === null ? null : <ZichtVeld object={verzoek} veld="omstandigheden" label="Andere omstandigheden" />}
          <ZichtVeld object={verzoek} veld="grootsteZorg" label="Grootste zorg" />
          <ZichtVeld object={verzoek} veld="delenZorg" label="Deelt het gezin de zorg" toon={(deling) => zorgdelingNaam[deling]} />
          {verzoek.delenToelichting === null ? null : <ZichtVeld object={verzoek} veld="delenToelichting" label="Wat het gezin anders ziet" />}
          <ZichtVeld object={verzoek} veld="watMoetGebeuren" label="Wat er moet gebeuren" />
          {verzoek.levensgeschiedenis === null ? null : <ZichtVeld object={verzoek} veld="levensgeschiedenis" label="Belangrijke gebeurtenissen" />}
          {verzoek.problemenOuders === null ? null : <ZichtVeld object={verzoek} veld="problemenOuders" label="Problemen en beperkingen" />}
          {verzoek.jeugdOuders === null ? null : <ZichtVeld object={verzoek} veld="jeugdOuders" label="Jeugd van de ouders" />}
          {verzoek.spoedreden === null ? null : <ZichtVeld object={verzoek} veld="spoedreden" label="Waarom spoed" />}
        </Velden>
        <Besproken casus={casus} verzoek={verzoek} magSchrijven={magSchrijven} />
        <VanHetGezin onderdeel="RAADSVERZOEK" id={id} waarover="Verzoek tot onderzoek" />
        {magSchrijven && toestand === 'OPGESTELD' ? (
          <Rij>
            <Knoplink icoon="potlood" href={`${basis}/raadsverzoek/${id}`}>
              Verzoek verbeteren
            </Knoplink>
          </Rij>
        ) : null}
        {magSchrijven && toestand === 'OPGESTELD' && nogTeBespreken(casus, verzoek).length === 0 ? <Versturen verzoek={verzoek} /> : null}
        {magSchrijven && isMislukt ? <OpnieuwVersturen verzoek={verzoek} /> : null}
      </Stapel>
    </Kaart>
  );
};

/** Asking the Raad for research: written, read by the family, sent, and proved to have arrived. */
export const Raadsverzoeken = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(RaadsverzoekenDocument, { id: casusId });
  const mag = magSchrijven('TOETSVRAAG');
  return (
    <Dossierpagina titel="Verzoek tot onderzoek" inleiding="Het formele verzoek aan de Raad. Het gaat in ons eigen formaat; het is geen officieel CORV-bericht.">
      <CasusGelezen van={lezing} laadtekst="Verzoeken laden">
        {(casus) => (
          <Stapel>
            {afschermingVan(casus, 'raadsverzoeken') ? <LegeStaat soort="niet-zichtbaar" titel="Of er een verzoek is, is afgeschermd" actie={<Waaromknop label="TOETSVRAAG" />} /> : null}
            {mag && casus.toestand === 'BIJ_DUO' && !casus.raadsverzoeken.some(({ toestand }) => toestand === 'OPGESTELD') ? (
              <Rij>
                <Knoplink icoon="plus" href={`${basis}/raadsverzoek/nieuw`}>
                  Verzoek opstellen
                </Knoplink>
              </Rij>
            ) : null}
            {casus.raadsverzoeken.length === 0 && !afschermingVan(casus, 'raadsverzoeken') ? <LegeStaat titel="Er is geen verzoek tot onderzoek" /> : null}
            {casus.raadsverzoeken.map((verzoek) => <Verzoekkaart key={verzoek.id} casus={casus} verzoek={verzoek} magSchrijven={mag} />)}
            <WatIsAfgeschermd objecten={[casus, ...casus.raadsverzoeken]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
