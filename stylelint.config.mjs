/**
 * The directory's rules for styles (no !important, no :has(), no named colours, nothing that Obsidian's Electron lacks)
 * and ours: Obsidian's variables, logical properties for right-to-left languages, everything under the prefix "ifu-".
 * @type {import('stylelint').Config}
 */
export default {
  extends: 'stylelint-config-standard',
  // The bench imitates the app itself.
  ignoreFiles: ['test/app/**'],
  plugins: ['stylelint-no-unsupported-browser-features'],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    'color-named': 'never',
    'color-no-hex': true,
    'declaration-no-important': true,
    'declaration-property-value-disallowed-list': {
      '/^(float|clear|text-align)$/': ['left', 'right'],
    },
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla'],
    'function-url-scheme-disallowed-list': ['http', 'https'],
    'no-empty-source': null,
    'plugin/no-unsupported-browser-features': [true, { browsers: ['Electron >= 39'], ignorePartialSupport: false }],
    'property-disallowed-list': [
      [
        '/^(margin|padding|border)-(left|right|top|bottom)/',
        '/^(left|right|top|bottom)$/',
        'clip-path',
        'text-decoration-thickness',
      ],
      { message: 'Use logical properties (margin-inline-start, inset-block-end) and what the directory allows.' },
    ],
    'selector-class-pattern': [
      '^(ifu|is|mod|theme)-[a-z0-9-]+$',
      { message: 'Our classes start with "ifu-"; of the app only the states is-…, mod-… and theme-… may be named.' },
    ],
    'selector-disallowed-list': [
      ['/:has\\(/', '/^(?!.*(\\.ifu-|&))/'],
      { message: 'Every selector stands under a class of ours, and :has() is slow in a big app.' },
    ],
  },
};
