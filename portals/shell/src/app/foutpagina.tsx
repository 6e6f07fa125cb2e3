import { Foutkaart } from '@bv/ui';

/** The last net. Says nothing of what broke: an error text can hold what a person may not see. */
export const Foutpagina = () => (
  <main id="inhoud" className="bv-pagina bv-pagina--smal">
    <title>Er ging iets mis · Blijvend Veilig</title>
    <h1>Er ging iets mis</h1>
    <Foutkaart titel="Deze pagina kan nu niet worden getoond" onOpnieuw={() => location.reload()}>
      Wat u typte, is bewaard als concept.
    </Foutkaart>
  </main>
);
