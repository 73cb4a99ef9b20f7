// The two extensions of Vite that the tests use; the package itself uses none.
declare module "*?raw" {
  const text: string;
  export default text;
}

interface ImportMeta {
  glob(
    pattern: string | readonly string[],
    options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
  ): Readonly<Record<string, string>>;
}
