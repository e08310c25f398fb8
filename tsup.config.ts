import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  // tsup 8 sets baseUrl, which TypeScript 6 reports as deprecated. Types are wanted for the entry point alone.
  dts: { entry: { index: 'src/index.ts' }, compilerOptions: { ignoreDeprecations: '6.0' } },
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
}

export default defineConfig([
  // One output per source file: a bundler drops whole modules, and who imports one small function pays for no other.
  // Not bundled, for then every module would come twice: as a chunk, and as an entry that only hands the chunk on.
  { ...shared, entry: ['src/**/*.ts'], format: 'esm', bundle: false },
  // require() loads everything anyway, so that one file is enough.
  { ...shared, entry: { index: 'src/index.ts' }, format: 'cjs', splitting: false },
])
