/**
 * Who may import whom, as one table. Everything below is made from it: the lint rules that hold it
 * for static and dynamic imports, in TypeScript and in Svelte files alike.
 *
 * The folders are those of `src/lib`; the generated texts in `paraglide` are open to all but model.
 */
import { existsSync, readdirSync } from 'node:fs';

/** @type {Record<string, string[]>} */
export const mayImport = {
  model: [],
  i18n: ['model'],
  viz: ['model', 'i18n'],
  marks: ['model', 'i18n', 'viz'],
  exhibits: ['model', 'i18n', 'viz', 'marks'],
  explore: ['model', 'i18n'],
  export: ['model', 'i18n', 'viz', 'exhibits'],
  ui: ['model', 'i18n'],
  surfaces: ['model', 'i18n', 'viz', 'marks', 'exhibits', 'export', 'ui']
};

const layers = Object.keys(mayImport);
const scriptsMayImport = ['model', 'i18n', 'viz', 'marks', 'exhibits', 'export'];

/** Layers that know nothing of the page, the URL or the moment they run at. */
const timeless = ['model', 'i18n', 'viz', 'marks', 'exhibits'];
const pageless = ['model', 'viz', 'marks', 'exhibits', 'export'];

const oneOf = (/** @type {string[]} */ names) => `(?:${names.join('|')})`;

/** @typedef {{ regex: string, message: string }} Ban */

/** @type {Ban[]} */
const everywhere = [
  { regex: '^d3$', message: 'Import the d3 module you need, not the bundle.' },
  { regex: '^\\$lib/?$', message: 'Import from the file itself; there is no index of $lib.' },
  { regex: '^\\$app/stores$', message: 'Use $app/state.' }
];

/** @type {Ban} */
const noScripts = {
  regex: '(?:^|/)scripts/',
  message: 'scripts/ runs at build time; nothing in src imports it.'
};

/** @type {Ban[]} */
const inSrc = [
  ...everywhere,
  {
    regex: `^(?:\\.\\./)+(?:lib/)?${oneOf(layers)}(?:/|$)`,
    message: 'Another folder of src/lib is imported by its name: $lib/….'
  },
  {
    regex: '^arquero$',
    message: 'arquero belongs to scripts/: it needs unsafe-eval in a browser.'
  },
  noScripts
];

/** @type {Ban} */
const ownIndex = {
  regex: '^(?:\\.|\\./index)$',
  message: "A folder's own files do not go through its index."
};
/** @type {Ban} */
const appPaths = {
  regex: '^\\$app/paths$',
  message: 'Paths are made in one module, $lib/i18n/links.'
};
/** @type {Ban} */
const noPage = {
  regex: '^(?:\\$app/|\\$lib/i18n/links$)',
  message: 'This layer knows nothing of the page and its address; pass in what it needs.'
};
/** @type {Ban} */
const noNode = { regex: '^node:', message: 'This runs in a browser.' };
/** @type {Ban} */
const noRoute = {
  regex: '(?:^|/)routes(?:/|$)',
  message: 'Routes import the library, never the other way round.'
};

/** The imports of `$lib` that a list of allowed folders leaves out, the layer's own among them. */
function notAmong(
  /** @type {string} */ who,
  /** @type {string[]} */ allowed,
  /** @type {string[]} */ besides
) {
  const list = allowed.length > 0 ? allowed.join(', ') : 'nothing of the project';
  return {
    regex: `^(?:\\$lib|(?:\\.\\./)+src/lib)/(?!${oneOf([...allowed, ...besides])}(?:/|$)).`,
    message: `${who} may import ${list}.`
  };
}

/** One folder below `exhibits` per exhibit, and besides them what tests all of them. */
function exhibitIds(folder = 'src/lib/exhibits') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['testing', 'snapshots'].includes(entry.name))
    .map((entry) => entry.name);
}

/** What the files in an exhibit's folder may not reach: another exhibit, or the list of them. */
function otherExhibits(ids = exhibitIds()) {
  return {
    regex: `^(?:(?:\\.\\./)+|\\$lib/exhibits/)${oneOf([...ids, 'registry', 'selects'])}(?:/|$)`,
    message: 'Exhibits never import each other; what two share goes to exhibits/, marks or viz.'
  };
}

/** @type {{ selector: string, message: string }[]} */
const theClock = [
  "CallExpression[callee.object.name=/^(?:Date|performance)$/][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.object.name='Math'][callee.property.name='random']"
].map((selector) => ({
  selector,
  message: 'The same data must give the same result: pass time and chance in.'
}));

/** An import rule holds `import()` only through a selector of its own. */
const dynamically = (/** @type {Ban} */ { regex, message }) => ({
  selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
  message
});

/**
 * @param {string[]} files
 * @param {Ban[]} bans
 * @param {{ selector: string, message: string }[]} syntax
 * @returns {import('eslint').Linter.Config}
 */
const hold = (files, bans, syntax = []) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: bans }],
    'no-restricted-syntax': ['error', ...bans.map(dynamically), ...syntax]
  }
});

const inFolder = (/** @type {string} */ folder) => [`${folder}/**/*.{ts,js,svelte}`];

function bansOf(/** @type {string} */ layer) {
  return [
    ...inSrc,
    noNode,
    noRoute,
    ...(pageless.includes(layer) ? [noPage] : []),
    ...(layer === 'i18n' ? [] : [appPaths]),
    notAmong(layer, mayImport[layer] ?? [], layer === 'model' ? [layer] : [layer, 'paraglide'])
  ];
}

/** ESLint settings that hold the table; a later one replaces an earlier one for the same file. */
export function layerConfigs(ids = exhibitIds()) {
  const tests = (/** @type {Ban[]} */ bans) => bans.filter((ban) => ban !== noNode);
  const clock = (/** @type {string} */ layer) => (timeless.includes(layer) ? theClock : []);
  const inScripts = [...everywhere, notAmong('scripts', scriptsMayImport, ['paraglide']), noRoute];
  const exhibit = [...bansOf('exhibits'), otherExhibits(ids)];
  // The tests that hold for every exhibit draw the real data as the build reads it.
  const ofAll = tests(bansOf('exhibits')).filter((ban) => ban !== noScripts);
  return [
    hold(['**/*.{ts,js,mjs,svelte}'], everywhere),
    hold(inFolder('scripts'), inScripts),
    hold(inFolder('scripts/data'), inScripts, theClock),
    hold(inFolder('src'), [...inSrc, appPaths]),
    ...layers.flatMap((layer) => [
      hold(inFolder(`src/lib/${layer}`), [...bansOf(layer), ownIndex], clock(layer)),
      hold([`src/lib/${layer}/**/*.test.ts`], tests(bansOf(layer)), clock(layer))
    ]),
    hold(inFolder('src/lib/exhibits/*'), [...exhibit, ownIndex], theClock),
    hold(['src/lib/exhibits/*/**/*.test.ts'], tests(exhibit), theClock),
    hold(['src/lib/exhibits/testing/*.ts'], ofAll, theClock)
  ];
}
