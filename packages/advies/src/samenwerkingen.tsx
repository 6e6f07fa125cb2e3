import { samenwerkgrondNaam, samenwerkingsvormNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Badge, Datum, Kaart, LegeStaat, Stapel, Tijdlijn, Velden } from '@bv/ui';
import type { ReactNode } from 'react';
import { isLopend, metWie, type Samenwerking, VORMUITLEG } from './samenwerkgegevens.js';

const TOON = { ADVIES: 'neutraal', MEELOPEN: 'info', OVERNAME: 'letop' } as const;

const Lopend = ({ samen, acties }: { samen: Samenwerking; acties: ReactNode }) => (
  <Kaart titel={metWie(samen)} actie={samen.vorm === null ? null : <Badge toon={TOON[samen.vorm]}>{samenwerkingsvormNaam[samen.vorm]}</Badge>}>
    <Stapel>
      {samen.vorm === null ? null : <p>{VORMUITLEG[samen.vorm]}</p>}
      {samen.partij === null ? <p className="bv-zacht">Werkt niet in dit systeem en ziet hier dus niets. Vertel zelf wat nodig is.</p> : null}
      <Velden kolommen={2}>
        <ZichtVeld object={samen} veld="van" label="Sinds" toon={(van) => <Datum waarde={van} />} />
        <ZichtVeld object={samen} veld="reden" label="Waarom" />
        <ZichtVeld object={samen} veld="grond" label="Waarom de ander mag meekijken" toon={(grond) => samenwerkgrondNaam[grond]} />
        <ZichtVeld object={samen} veld="grondToelichting" label="Toelichting" />
      </Velden>
      {acties}
    </Stapel>
  </Kaart>
);

/** How the duo and others work together: what runs, and what went before, each with its reason. */
export const Samenwerkingen = ({ samenwerkingen, acties, leeg }: { samenwerkingen: readonly Samenwerking[]; acties?: (samen: Samenwerking) => ReactNode; leeg: string }) => {
  const eerder = samenwerkingen.filter((samen) => !isLopend(samen));
  return (
    <Stapel>
      {samenwerkingen.some(isLopend) ? null : <LegeStaat titel={leeg} />}
      {samenwerkingen.filter(isLopend).map((samen) => (
        <Lopend key={samen.id} samen={samen} acties={acties?.(samen)} />
      ))}
      {eerder.length === 0 ? null : (
        <Kaart titel="Hoe het eerder ging">
          <Tijdlijn
            label="Eerdere samenwerking, de laatste eerst"
            punten={eerder.map((samen) => ({
              sleutel: samen.id, moment: samen.van ?? '', titel: [samen.vorm === null ? null : samenwerkingsvormNaam[samen.vorm], metWie(samen)].filter(Boolean).join(': '),
              inhoud: (
                <>
                  {samen.reden === null ? null : <p>{samen.reden}</p>}
                  <p className="bv-zacht">
                    Tot {samen.tot === null ? null : <Datum waarde={samen.tot} />}
                    {samen.eindreden === null ? '' : `: ${samen.eindreden}`}
                  </p>
                </>
              ),
            }))}
          />
        </Kaart>
      )}
    </Stapel>
  );
};
