/** One set of swc options for the build and the tests, so that a test never meets other code than production runs. */
export const swcOpties = ({ decorators = false, jsx = false } = {}) => ({
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: jsx, decorators },
    transform: {
      verbatimModuleSyntax: true,
      ...(decorators ? { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false } : {}),
      ...(jsx ? { react: { runtime: 'automatic' } } : {}),
    },
  },
  module: { type: 'es6' },
});
