import { TestEnvironment } from 'jest-environment-jsdom';

const NAAR_JSDOM = [
  'fetch', 'Request', 'Response', 'Headers', 'FormData', 'ReadableStream', 'TransformStream', 'WritableStream',
  'TextEncoder', 'TextDecoder', 'TextDecoderStream', 'TextEncoderStream', 'structuredClone', 'BroadcastChannel',
];

class WaarnemerZonderWerk {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

/** jsdom plus the web platform that every browser we support has and jsdom has not. */
export default class ReactOmgeving extends TestEnvironment {
  async setup() {
    await super.setup();
    const { global } = this;
    for (const naam of NAAR_JSDOM) global[naam] ??= globalThis[naam];
    global.crypto.randomUUID ??= () => globalThis.crypto.randomUUID();
    global.ResizeObserver ??= WaarnemerZonderWerk;
    global.IntersectionObserver ??= WaarnemerZonderWerk;
    global.matchMedia ??= (media) => ({ media, matches: false, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {} });
    global.Element.prototype.scrollIntoView ??= () => {};
    global.scrollTo = () => {};
  }
}
