import { afschermingVan, WatIsAfgeschermd } from '@bv/portal';
import { Nakijkvraag } from '@bv/rechten';
import { datumTekst, Knop, Knoplink, Kolommen, Melding, Stapel } from '@bv/ui';
import { magTerugvragen, teamDatStopt, useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { Aanleiding } from './aanleiding.js';
import { Afspraken } from './afspraken.js';
import { Beschermingstafel } from './beschermingstafel.js';
import { Gezinsleden } from './gezinsleden.js';
import { Nazorg } from './nazorg.js';
import { Opletten } from './opletten.js';
import { PerPersoon } from './per-persoon.js';
import { VastGezicht } from './vast-gezicht.js';
import { Zienswijzen } from './zienswijzen.js';
import { Zorgen } from './zorgen.js';

const Advies = () => (
  <Kolommen>
    <Stapel>
      <Aanleiding />
      <Melding titel="U geeft advies over dit gezin">Het duo werkt met het gezin. Voor uw advies hoeft u niet te weten wie het zijn.</Melding>
    </Stapel>
    <VastGezicht />
  </Kolommen>
);

const Werk = () => (
  <Kolommen>
    <Stapel>
      <Opletten />
      <Beschermingstafel />
      <Nazorg />
      <Afspraken />
      <Zorgen />
      <Zienswijzen />
    </Stapel>
    <Stapel>
      <VastGezicht />
      <Aanleiding />
      <Gezinsleden />
      <PerPersoon />
    </Stapel>
  </Kolommen>
);

/** What a worker of the wijkteam needs at the door: what to watch, the agreements, who to call. */
export const Overzicht = () => {
  const gezin = useGezin();
  const { casus, basis, magAanvullen, magAfspreken, isNakijker } = gezin;
  const team = teamDatStopt(casus);
  return (
    <Gezinspagina
      titel="Overzicht"
      acties={
        <>
          {magTerugvragen(gezin) ? (
            <Knoplink soort="primair" icoon="overdracht" href={`${basis}/duo-terugvragen`}>
              Het duo terugvragen
            </Knoplink>
          ) : null}
          {magAanvullen ? (
            <Knoplink icoon="notitie" href={`${basis}/inzage`}>
              Inzage voor het gezin
            </Knoplink>
          ) : null}
          <Knoplink icoon="gezin" href={`${basis}/samenwerking`}>
            Samenwerking
          </Knoplink>
          <Knoplink icoon="oog" href={`${basis}/zo-ziet-een-ander-dit`}>
            Zo ziet een ander dit
          </Knoplink>
          <Knop icoon="printer" onKlik={() => print()}>
            Afdrukken
          </Knop>
        </>
      }
    >
      {team && magAfspreken ? (
        <Melding toon="letop" titel={`${team.naam} gaat op in ${team.opvolger.naam}`} actie={<Knoplink href={`${basis}/overzetten`}>Overzetten</Knoplink>}>
          {team.naam} werkt tot en met {datumTekst(team.geldigTot)}. Het gezin blijft bij u tot u het overzet.
        </Melding>
      ) : null}
      {isNakijker ? <Nakijkvraag casusId={casus.id} basis={basis} /> : null}
      {afschermingVan(casus, 'afspraken') ? <Advies /> : <Werk />}
      <WatIsAfgeschermd objecten={[casus, ...casus.meldingen, ...casus.beoordelingen, ...casus.gezinsleden, ...casus.afspraken, ...casus.afsluitingen, ...casus.afsluitpersonen]} />
    </Gezinspagina>
  );
};
