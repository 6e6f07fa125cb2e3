import { corvtoestandNaam, eindeVanDag, monitoroordeelNaam, onderzoeksconclusieNaam, Terugkoppelmoment, terugkoppelmomentNaam, verzoekerNaam, verzoektoestandNaam } from '@bv/begrippen';
import { afschermingVan, Termijn } from '@bv/portal';
import { Badge, datumTekst, Kaart, Knoplink, Stapel, Veld, Velden } from '@bv/ui';
import type { Casus, Casuskader, Casusmelding, Onderzoek, Raadsverzoek, Vervolg } from '../app/casus/casus-context.js';
import { useCasus } from '../app/casus/casus-context.js';

const Onderzoekkaart = ({ onderzoek, basis, mag }: { onderzoek: Onderzoek; basis: string; mag: boolean }) => (
  <Kaart titel="Onderzoek" actie={mag ? <Knoplink href={`${basis}/onderzoek`}>Naar het onderzoek</Knoplink> : null}>
    <Velden>
      {onderzoek.toestand === 'LOPEND' ? (
        <Veld naam="Nog te gaan" waarde={<Termijn termijn={onderzoek.termijn} werkdagenOver={onderzoek.werkdagenOver} />} />
      ) : (
        <Veld naam="Afgerond" waarde={onderzoek.afgerondOp === null ? '' : datumTekst(onderzoek.afgerondOp)} />
      )}
      <Veld naam="Informanten" waarde={String(onderzoek.informanten.length)} />
      <Veld naam="Conclusie" waarde={onderzoek.conclusie === null ? '' : onderzoeksconclusieNaam[onderzoek.conclusie]} />
    </Velden>
  </Kaart>
);

const Vervolgkaart = ({ vervolg, basis, mag }: { vervolg: Vervolg; basis: string; mag: boolean }) => {
  const loopt = vervolg.toestand === 'LOPEND';
  const gedaan = vervolg.momenten.filter(({ gedaanOp }) => gedaanOp !== null);
  const volgende = vervolg.momenten.find(({ gedaanOp }) => gedaanOp === null);
  const laatste = gedaan.at(-1)?.oordeel;
  return (
    <Kaart titel="Voorwaarden en vervolg" actie={mag ? <Knoplink href={`${basis}/vervolg`}>Naar het vervolg</Knoplink> : null}>
      <Velden>
        <Veld naam="Hoe veilig" waarde={laatste ? monitoroordeelNaam[laatste] : ''} />
        <Veld naam="Al gekeken" waarde={`${String(gedaan.length)} van ${String(vervolg.momenten.length)}`} />
        {loopt && volgende?.gepland ? (
          <Veld naam="Weer kijken" waarde={<Termijn termijn={eindeVanDag(volgende.gepland).toISOString()} werkdagenOver={volgende.werkdagenOver} />} />
        ) : null}
        {loopt ? null : <Veld naam="Afgerond" waarde={vervolg.afgerondOp === null ? '' : datumTekst(vervolg.afgerondOp)} />}
      </Velden>
    </Kaart>
  );
};

const Raadsverzoekkaart = ({ verzoek, basis }: { verzoek: Raadsverzoek; basis: string }) => (
  <Kaart titel="Verzoek aan de Raad" actie={<Knoplink href={`${basis}/raadsverzoek`}>Naar het verzoek</Knoplink>}>
    <Velden>
      <Veld naam="Wie het vroeg" waarde={verzoek.aanvrager === null ? '' : verzoekerNaam[verzoek.aanvrager]} />
      <Veld naam="Stand" waarde={verzoek.corvtoestand !== null ? corvtoestandNaam[verzoek.corvtoestand] : verzoek.toestand === null ? '' : verzoektoestandNaam[verzoek.toestand]} />
      <Veld naam="Opgesteld" waarde={verzoek.opgesteldOp === null ? '' : datumTekst(verzoek.opgesteldOp)} />
    </Velden>
  </Kaart>
);

/** What Veilig Thuis does itself in this casus, each with the time that is left. */
export const VtWerk = ({ casus, basis, positie, volgt }: Pick<Casuskader, 'casus' | 'basis' | 'positie' | 'volgt'>) => (
  <>
    {afschermingVan(casus, 'onderzoeken')
      ? null
      : casus.onderzoeken.map((onderzoek) => <Onderzoekkaart key={onderzoek.id} onderzoek={onderzoek} basis={basis} mag={positie === 'behandelaar'} />)}
    {casus.raadsverzoeken.map((verzoek) => <Raadsverzoekkaart key={verzoek.id} verzoek={verzoek} basis={basis} />)}
    {positie === 'behandelaar' && casus.raadsverzoeken.length === 0 ? (
      <Knoplink icoon="weegschaal" href={`${basis}/raadsverzoek`}>
        Verzoek aan de Raad
      </Knoplink>
    ) : null}
    {casus.vervolgtrajecten.map((vervolg) => (
      <Vervolgkaart key={vervolg.id} vervolg={vervolg} basis={basis} mag={positie === 'behandelaar' || volgt} />
    ))}
  </>
);

// After a research too, also when Veilig Thuis goes on with the family (domein §3.5).
const isKlaar = ({ toestand, onderzoeken }: Casus): boolean => (toestand !== 'BIJ_VEILIG_THUIS' && toestand !== 'AANGEBODEN') || onderzoeken.some((onderzoek) => onderzoek.toestand === 'AFGEROND');

/** Which of the two moments is due and not done yet. */
export const teVertellen = (casus: Casus, melding: Casusmelding): Terugkoppelmoment | undefined => {
  if (!melding.melder || melding.toestand !== 'BEOORDEELD') return undefined;
  const gehoord = melding.melderterugkoppelingen.map(({ moment }) => moment);
  if (!gehoord.includes(Terugkoppelmoment.NA_BEOORDELING)) return Terugkoppelmoment.NA_BEOORDELING;
  return isKlaar(casus) && !gehoord.includes(Terugkoppelmoment.AAN_HET_EINDE) ? Terugkoppelmoment.AAN_HET_EINDE : undefined;
};

/** Of each melding what its melder heard, and what is still due (domein §3.5). */
export const Terugkoppelkaart = () => {
  const { casus, basis } = useCasus();
  const meldingen = casus.meldingen.filter(({ melder, toestand }) => melder && toestand === 'BEOORDEELD');
  if (meldingen.length === 0) return null;
  return (
    <Kaart titel="Terugkoppeling aan de melder">
      <Stapel>
        {meldingen.map((melding) => {
          const nog = teVertellen(casus, melding);
          return (
            <div key={melding.id}>
              <p>
                {nog ? <Badge toon="letop">Nog te doen: {terugkoppelmomentNaam[nog].toLowerCase()}</Badge> : <Badge toon="goed">Op dit moment niets te doen</Badge>}
              </p>
              <p>
                <Knoplink href={`${basis}/terugkoppeling/${melding.id}`}>Terugkoppeling bij {melding.nummer}</Knoplink>
              </p>
            </div>
          );
        })}
      </Stapel>
    </Kaart>
  );
};
