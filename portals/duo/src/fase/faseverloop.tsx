import { faseNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Badge, LegeStaat, Tijdlijn } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Fasecasus } from './veiligheidssignalen.js';

/** Every change of phase, with the reason that was given. */
export const Faseverloop = ({ fasewissels }: Pick<Fasecasus, 'fasewissels'>) =>
  fasewissels.length === 0 ? (
    <LegeStaat titel="Nog geen fasewissels">Hier komt te staan wanneer het gezin van fase wisselde en waarom.</LegeStaat>
  ) : (
    <Tijdlijn
      label="Fasewissels"
      punten={fasewissels.map((wissel) => ({
        sleutel: wissel.id,
        moment: wissel.op ?? '',
        titel: `${wissel.naar === null ? 'Fase' : faseNaam[wissel.naar]}${wissel.van === null ? '' : `, na ${faseNaam[wissel.van].toLowerCase()}`}`,
        icoon: 'vlag',
        inhoud: (
          <>
            {wissel.door?.naam} {wissel.tegenAdvies ? <Badge toon="letop">Tegen het advies, met reden</Badge> : null}
            <ZichtVeld object={wissel} veld="reden" label="Waarom" />
            <VanHetGezin onderdeel="FASEWISSEL" id={wissel.id} waarover={wissel.naar === null ? 'fase' : faseNaam[wissel.naar]} />
          </>
        ),
      }))}
    />
  );
