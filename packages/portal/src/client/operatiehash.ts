import type { DocumentNode } from 'graphql';

/** The sha256 that codegen put into the document: the only name by which the gateway knows an operation. */
export const operatiehash = (document: DocumentNode): string => {
  const { __meta__: meta } = document as DocumentNode & { __meta__?: { hash: string } };
  if (!meta) throw new Error('Deze operatie is niet geregistreerd: draai graphql-codegen.');
  return meta.hash;
};

export const operatieverwijzing = (document: DocumentNode) => ({
  persistedQuery: { version: 1, sha256Hash: operatiehash(document) },
});
