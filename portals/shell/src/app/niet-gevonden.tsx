import { Knoplink, LegeStaat, Pagina } from '@bv/ui';

export const NietGevonden = () => (
  <Pagina titel="Deze pagina is er niet" breedte="smal">
    <LegeStaat soort="geen-resultaat" titel="We vonden hier niets" actie={<Knoplink href="/">Naar het begin</Knoplink>}>
      <p>Misschien is het adres veranderd, of hoort de pagina bij werk dat u niet meer heeft.</p>
    </LegeStaat>
  </Pagina>
);
