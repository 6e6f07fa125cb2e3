import axe from 'axe-core';

/** Ids of the rules that the page breaks; jsdom has no layout, so colours and sizes are looked at in galerij/controle.js. */
export const schendingen = async (element: Element = document.body): Promise<string[]> => {
  const uitslag = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    resultTypes: ['violations'],
    preload: false,
  });
  return uitslag.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};
