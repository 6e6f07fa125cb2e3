declare module '*.module.css' {
  const klassen: Readonly<Record<string, string>>;
  export default klassen;
}

declare module '*.css';
declare module '@fontsource-variable/*';
