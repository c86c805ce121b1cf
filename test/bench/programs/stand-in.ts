// As much code as the leanest plugin of this field brings (140 KB, minified), of libraries that plugins really use.
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import mustache from 'mustache';
import * as yaml from 'yaml';

export { hooks, mustache, preact, yaml };
