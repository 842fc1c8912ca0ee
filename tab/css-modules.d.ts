/** Class names by the name they have in the file; vite makes them unique. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: this is how vite hands them over
  export default classes;
}

/** Where a picture is served. */
declare module '*.webp' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: this is how vite hands them over
  export default address;
}
