import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { printSchema } from 'graphql';
import { bewijsMuur } from './muurbewijs.js';
import { introspectie } from './muurproef.js';
import { type Product, startProduct } from './product.js';

// The wall as somebody from outside meets it: over HTTP, in the state of the demo. After the journey: see hoofdreis.test.ts.
let product: Product;

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: 'volledig' });
}, 180_000);

afterAll(() => product.stop());

bewijsMuur('in de beginstand', () => ({ product, adres: product.adres }));

test('introspectie toont met BV_VRIJE_OPERATIES=volledig het hele schema', async () => {
  expect(printSchema(await introspectie(product, 'renske', 'veilig-thuis'))).toContain('type Reflectie');
});
