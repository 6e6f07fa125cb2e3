import { afschermingVan, WatIsAfgeschermd } from '@bv/portal';
import { Nakijkvraag } from '@bv/rechten';
import { Knop, Knoplink, Kolommen, Melding, Stapel } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { Aanleiding } from './aanleiding.js';
import { Afspraken } from './afspraken.js';
import { Beschermingstafel } from './beschermingstafel.js';
import { Gezinsleden } from './gezinsleden.js';
import { Opletten } from './opletten.js';
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
      <Afspraken />
      <Zorgen />
      <Zienswijzen />
    </Stapel>
    <Stapel>
      <VastGezicht />
      <Aanleiding />
      <Gezinsleden />
    </Stapel>
  </Kolommen>
);

/** What a worker of the wijkteam needs at the door: what to watch, the agreements, who to call. */
export const Overzicht = () => {
  const { casus, basis, magAanvullen, isNakijker } = useGezin();
  return (
    <Gezinspagina
      titel="Overzicht"
      acties={
        <>
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
      {isNakijker ? <Nakijkvraag casusId={casus.id} basis={basis} /> : null}
      {afschermingVan(casus, 'afspraken') ? <Advies /> : <Werk />}
      <WatIsAfgeschermd objecten={[casus, ...casus.meldingen, ...casus.beoordelingen, ...casus.gezinsleden, ...casus.afspraken, ...casus.afsluitingen]} />
    </Gezinspagina>
  );
};
