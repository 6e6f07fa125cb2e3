import { triagebesluitNaam } from '@bv/begrippen';
import { Controlelijst, Kaart, Melding, Pagina, Stappen } from '@bv/ui';
import { Handelingsformulier } from '../app/formulier/handelingsformulier.js';
import { BEOORDELINGSTAPPEN, isGeheim, useBeoordeling } from './beoordeling-context.js';
import { bedenking } from './besluiten.js';

/** Last page of the beoordeling: once it is set it cannot be changed, so it is read once more. */
export const Beoordelingcontroleren = () => {
  const { handeling, casus, melding, basis, vragen, collegas } = useBeoordeling();
  const { directVeilig, besluit, reden, antwoorden, collegaId } = handeling.waarden;
  const collega = besluit === 'GEEN_VERVOLG' ? collegas.find(({ id }) => id === collegaId)?.naam : undefined;
  const invullen = `${basis}/beoordeling/${melding.id}`;
  const opmerking = bedenking({ directVeilig, besluit, isGeheim: isGeheim(melding) });
  return (
    <Pagina titel="Controleer uw beoordeling" tabtitel={`Controleer uw beoordeling, ${casus.nummer ?? ''}`} breedte="smal">
      <Stappen label="Stappen van de beoordeling" stappen={BEOORDELINGSTAPPEN.map((stap) => ({ ...stap, href: invullen }))} huidig={2} />
      <Handelingsformulier van={handeling} label="Veiligheidsbeoordeling" knop={collega ? `Voorleggen aan ${collega}` : 'Beoordeling vaststellen'} onVerzenden={handeling.verstuur} terug={{ href: invullen, tekst: 'Vorige' }}>
        {opmerking ? <Melding toon="letop">{opmerking}</Melding> : null}
        <Kaart titel={`Beoordeling van ${melding.nummer ?? 'de melding'}`}>
          <Controlelijst
            regels={[
              { label: 'Direct veilig', waarde: directVeilig === null ? '' : directVeilig ? 'Ja' : 'Nee', wijzigHref: invullen },
              { label: 'Besluit', waarde: besluit === null ? '' : triagebesluitNaam[besluit], wijzigHref: invullen },
              { label: 'Waarom', waarde: reden, wijzigHref: invullen },
              ...(collega ? [{ label: 'Kijkt mee', waarde: collega, wijzigHref: invullen }] : []),
            ]}
          />
        </Kaart>
        <Kaart titel="Antwoorden op de vragen">
          <Controlelijst
            regels={vragen.map((vraag, plaats) => ({
              label: vraag.tekst,
              waarde: [vraag.antwoorden.find(({ code }) => code === antwoorden[plaats]?.antwoord)?.tekst, antwoorden[plaats]?.toelichting].filter(Boolean).join('. '),
              wijzigHref: invullen,
            }))}
          />
        </Kaart>
        <Melding>
          {collega ? `${collega} krijgt nu bericht. Tot die bevestigt, loopt de termijn door.` : 'Na het vaststellen kunt u de beoordeling niet meer wijzigen. De termijn stopt dan.'}
        </Melding>
      </Handelingsformulier>
    </Pagina>
  );
};
