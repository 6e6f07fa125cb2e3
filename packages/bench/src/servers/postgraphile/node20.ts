/** PostGraphile 5.1 asks Node 22 for this one function; on Node 20, where the bench must run too, it is made here. */
Object.defineProperty(Promise, 'withResolvers', {
  configurable: true,
  value: <T>() => {
    const deel: { resolve?: (waarde: T) => void; reject?: (reden: unknown) => void } = {};
    const promise = new Promise<T>((resolve, reject) => Object.assign(deel, { resolve, reject }));
    return { promise, ...deel };
  },
});
