import lwc from "@lwc/rollup-plugin";
import resolve from "@rollup/plugin-node-resolve";

const browserOnly = {
  name: "browser-only",
  transform: (code) => code.replaceAll("import.meta.env.SSR", "false").replaceAll("process.env.NODE_ENV", '"production"'),
};

export default {
  input: "lightning/main.js",
  output: { file: "www/app.js", format: "esm", inlineDynamicImports: true },
  onwarn: () => {},
  plugins: [browserOnly, resolve(), lwc({ rootDir: "lightning", modules: [{ dir: "." }, { npm: "lightning-base-components" }] })],
};
