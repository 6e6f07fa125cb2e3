/** Stands in for a style sheet in tests: every class name is itself. */
export default new Proxy({}, { get: (_, naam) => (naam === '__esModule' ? false : String(naam)) });
