import { Command } from 'commander';
import manifest from '../../manifest.json' with { type: 'json' };

new Command('interview-follow-up').description(manifest.description).version(manifest.version).parse();
