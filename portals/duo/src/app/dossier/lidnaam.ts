export { lidnaam } from '@bv/begrippen';
