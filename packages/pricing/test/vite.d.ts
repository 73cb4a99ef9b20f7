// The extension of Vite that the tests use; the package itself uses none.
declare module "*?raw" {
  const text: string;
  export default text;
}
