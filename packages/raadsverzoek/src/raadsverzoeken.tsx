import { verzoekcategorie } from '@bv/beleid';
import { corvtoestandNaam, geldtOp, lidnaam, vandaag, verzoekerNaam, verzoektoestandNaam, zorgdelingNaam } from '@bv/begrippen';
import { Gelezen, useLezen, Waaromknop, WatIsAfgeschermd, ZichtVeld } from '@bv/portal';
import { Badge, Citaat, Datum, Kaart, Knoplink, LegeStaat, Melding, Rij, Stapel, Tekstlink, Tijdstip, Velden } from '@bv/ui';
import { RaadsverzoekenDocument } from './gql/graphql.js';
import { OpnieuwVersturen, Versturen } from './versturen.js';
import { nogTeBespreken, type Verzoek, type Verzoekcasus } from './verzoekgegevens.js';
import type { Verzoekplek } from './verzoekplek.js';

interface Deelprops {
  casus: Verzoekcasus;
  verzoek: Verzoek;
  plek: Verzoekplek;
  /** Of what the other side asked one reads only. */
  magSchrijven: boolean;
}

const Besproken = ({ casus, verzoek, magSchrijven, plek: { basis } }: Deelprops) => {
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

const NIET_AANGEKOMEN = 'Is het dringend, bel dan de Raad.';

const Verzoekkaart = ({ heeftMandaat, ...deel }: Deelprops & { heeftMandaat: boolean }) => {
  const { casus, verzoek, magSchrijven, plek } = deel;
  const { basis } = plek;
  const { id, kenmerk, toestand, corvtoestand, pogingen } = verzoek;
  const isKlaar = magSchrijven && toestand === 'OPGESTELD' && nogTeBespreken(casus, verzoek).length === 0;
  const isMislukt = corvtoestand === 'MISLUKT';
  return (
    <Kaart
      titel={`Verzoek ${kenmerk ?? ''}`}
      actie={
        <Rij>
          {verzoek.isSpoed ? <Badge toon="acuut">Spoed</Badge> : null}
          {corvtoestand !== null ? <Badge toon={isMislukt ? 'acuut' : corvtoestand === 'BEZORGD' ? 'goed' : 'info'}>{corvtoestandNaam[corvtoestand]}</Badge> : toestand === null ? null : <Badge toon="letop">{verzoektoestandNaam[toestand]}</Badge>}
        </Rij>
      }
    >
      <Stapel>
        {isMislukt ? (
          <Melding toon="letop" titel="Dit verzoek kwam niet aan bij de Raad">
            Wij probeerden het {pogingen ?? 0} keer. {magSchrijven ? 'Verstuur het opnieuw: de Raad krijgt het nooit dubbel.' : 'Wie de verbinding beheert, kan het opnieuw versturen.'} {NIET_AANGEKOMEN}
          </Melding>
        ) : null}
        <Velden kolommen={2}>
          <ZichtVeld object={verzoek} veld="aanvrager" label="Wie het vraagt" toon={(wie) => verzoekerNaam[wie]} />
          {verzoek.verstuurdOp === null ? null : <ZichtVeld object={verzoek} veld="verstuurdOp" label="Verstuurd" toon={(op) => <Tijdstip waarde={op} />} />}
          {verzoek.bezorgdOp === null ? null : <ZichtVeld object={verzoek} veld="bezorgdOp" label="Bezorgd" toon={(op) => <Tijdstip waarde={op} />} />}
          {verzoek.ontvangstbewijs === null ? null : <ZichtVeld object={verzoek} veld="ontvangstbewijs" label="Ontvangstbewijs" />}
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
        <Besproken {...deel} />
        {plek.vanHetGezin(id)}
        {magSchrijven && toestand === 'OPGESTELD' ? (
          <Rij>
            <Knoplink icoon="potlood" href={`${basis}/raadsverzoek/${id}`}>
              Verzoek verbeteren
            </Knoplink>
          </Rij>
        ) : null}
        {isKlaar && heeftMandaat ? <Versturen verzoek={verzoek} /> : null}
        {isKlaar && !heeftMandaat ? <Melding titel="U hebt geen mandaat van Veilig Thuis">Namens Veilig Thuis verstuurt een collega die dat wel heeft. Vraag die collega om dit gezin over te nemen.</Melding> : null}
        {magSchrijven && isMislukt ? <OpnieuwVersturen verzoek={verzoek} /> : null}
      </Stapel>
    </Kaart>
  );
};

/** Asking the Raad for research: written, read by the family, sent, and proved to have arrived. */
export const Raadsverzoeken = (plek: Verzoekplek) => {
  const { basis, aanvrager } = plek;
  const lezing = useLezen(RaadsverzoekenDocument, { id: plek.casusId });
  return (
    <Gelezen van={lezing} laadtekst="Verzoeken laden">
      {({ casus, ik }) => {
        if (casus === null) return null;
        // Of the two kinds of rows the own one: that the other side may ask too is no secret, whether it did is.
        const isDicht = casus.afschermingen.some(({ label, velden }) => label === verzoekcategorie(aanvrager) && velden.includes('raadsverzoeken'));
        const heeftMandaat = aanvrager !== 'VEILIG_THUIS' || ik.partij.mandaten.some((mandaat) => geldtOp(mandaat, vandaag()));
        const isBegonnen = casus.raadsverzoeken.some((verzoek) => verzoek.toestand === 'OPGESTELD' && verzoek.aanvrager === aanvrager);
        return (
          <Stapel>
            {isDicht ? <LegeStaat soort="niet-zichtbaar" titel="Of er een verzoek is, is afgeschermd" actie={<Waaromknop label={verzoekcategorie(aanvrager)} />} /> : null}
            {plek.magSchrijven && plek.magBeginnen && !isBegonnen ? (
              <Rij>
                <Knoplink icoon="plus" href={`${basis}/raadsverzoek/nieuw`}>
                  Verzoek opstellen
                </Knoplink>
              </Rij>
            ) : null}
            {casus.raadsverzoeken.length === 0 && !isDicht ? <LegeStaat titel="Er is geen verzoek tot onderzoek">Een verzoek schrijft u hier, u bespreekt het met het gezin, en dan gaat het naar de Raad.</LegeStaat> : null}
            {casus.raadsverzoeken.map((verzoek) => (
              <Verzoekkaart key={verzoek.id} casus={casus} verzoek={verzoek} plek={plek} magSchrijven={plek.magSchrijven && verzoek.aanvrager === aanvrager} heeftMandaat={heeftMandaat} />
            ))}
            <WatIsAfgeschermd objecten={casus.raadsverzoeken} />
          </Stapel>
        );
      }}
    </Gelezen>
  );
};
