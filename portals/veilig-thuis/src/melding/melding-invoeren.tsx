import { Outlet, STORINGTEKST, useLocation, useNavigate, useParams, verzamelFouten } from '@bv/portal';
import { Bewaarstand, Formulier, Knop, Knoplink, Melding, Pagina, Stapel, Stappen } from '@bv/ui';
import { useMemo, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { Crisisbadge, Crisisknop, Crisismelding } from './stappen/crisis.js';
import { Herkomstmelding } from './stappen/herkomstmelding.js';
import type { Meldingkader } from './invoer/meldingkader.js';
import { STAPPEN, stapadres } from './invoer/stap.js';
import { type Meldinginvoer, useMeldinginvoer } from './invoer/use-meldinginvoer.js';
import { useVeldUitAdres } from './invoer/use-veld-uit-adres.js';

const Geschreven = ({ invoer: { concept, opdracht, opnieuw } }: { invoer: Meldinginvoer }) => (
  <>
    {concept.hersteld ? (
      <Melding
        titel="Wij zetten terug wat u eerder typte"
        actie={
          <Knop klein onKlik={() => void opnieuw()}>
            Leeg beginnen
          </Knop>
        }
      >
        Deze melding is nog niet vastgelegd.
      </Melding>
    ) : null}
    {opdracht.storing ? (
      <Melding toon="acuut" rol="alert" titel="De melding is nog niet vastgelegd">
        {STORINGTEKST[opdracht.storing]}
      </Melding>
    ) : null}
    {opdracht.weigeringen.filter(({ veld }) => veld === null).map(({ code, tekst }) => (
      <Melding key={code} toon="acuut" rol="alert" titel="De melding is nog niet vastgelegd">
        {tekst}
      </Melding>
    ))}
  </>
);

const Stapscherm = ({ kenmerk, nummer }: { kenmerk: string; nummer: number }) => {
  const navigeer = useNavigate();
  const invoer = useMeldinginvoer(kenmerk);
  const { formulier, concept, opdracht, verstuur, poging } = invoer;
  const stap = STAPPEN[nummer - 1];
  const volgende = STAPPEN[nummer];
  const vorige = STAPPEN[nummer - 2];
  const { errors } = useFormState({ control: formulier.control });
  // Attempts at this step: a remark while typing stays at its field, the summary comes with Volgende.
  const [hier, zetHier] = useState({ nummer, poging: 0 });
  if (hier.nummer !== nummer) zetHier({ nummer, poging: 0 });
  const [verst, zetVerst] = useState(nummer);
  if (nummer > verst) zetVerst(nummer);
  useVeldUitAdres();
  // The frame follows every key for the draft; a step only what it watches itself.
  const kader = useMemo<Meldingkader>(() => ({ formulier, kenmerk, poging }), [formulier, kenmerk, poging]);

  const eigen = (veld: string | undefined) => stap?.velden.some((naam) => naam === veld?.split('.')[0]) ?? false;
  const fouten = volgende ? verzamelFouten(errors).filter(({ veld }) => eigen(veld)) : [];

  const gaVerder = async () => {
    if (!stap || !volgende) await verstuur();
    else if (await formulier.trigger([...stap.velden])) await navigeer(stapadres(kenmerk, volgende.pad));
    else zetHier(({ poging: eerder }) => ({ nummer, poging: eerder + 1 }));
  };

  return (
    <Pagina
      titel="Melding invoeren"
      tabtitel={`Stap ${nummer} van ${STAPPEN.length}: ${stap?.naam ?? ''} – Melding invoeren`}
      naast={<Crisisbadge formulier={formulier} />}
      acties={<Crisisknop formulier={formulier} />}
    >
      <Stappen
        label="Stappen van de melding"
        huidig={nummer}
        stappen={STAPPEN.map(({ pad, naam }) => ({ naam, href: stapadres(kenmerk, pad) }))}
      />
      <Crisismelding formulier={formulier} />
      <Herkomstmelding formulier={formulier} />
      <Geschreven invoer={invoer} />
      <Formulier
        aria-label={`${stap?.naam ?? 'Melding'}, stap ${nummer} van ${STAPPEN.length}`}
        onVerzenden={gaVerder}
        fouten={hier.poging > 0 ? fouten : []}
        poging={hier.poging}
        acties={
          <>
            <Knop type="submit" soort="primair" bezig={opdracht.bezig}>
              {volgende ? 'Volgende' : 'Melding vastleggen'}
            </Knop>
            {vorige ? <Knoplink href={stapadres(kenmerk, vorige.pad)}>Vorige</Knoplink> : null}
            {volgende && hier.poging > 0 && fouten.length > 0 ? <Knoplink soort="stil" href={stapadres(kenmerk, volgende.pad)}>Later aanvullen</Knoplink> : null}
            {verst === STAPPEN.length && volgende ? (
              <Knoplink soort="stil" href={stapadres(kenmerk, 'controleren')}>
                Naar de controle
              </Knoplink>
            ) : null}
            <Bewaarstand stand={concept.stand} moment={concept.moment} />
          </>
        }
      >
        <Stapel>
          <Outlet context={kader} />
        </Stapel>
      </Formulier>
    </Pagina>
  );
};

/** The five steps of a melding around one form; the step is in the address, what was typed stays. */
export const MeldingInvoeren = () => {
  const { kenmerk = '' } = useParams();
  const { pathname } = useLocation();
  const plaats = STAPPEN.findIndex(({ pad }) => pathname.endsWith(`/${pad}`));
  return <Stapscherm key={kenmerk} kenmerk={kenmerk} nummer={plaats + 1 || 1} />;
};
