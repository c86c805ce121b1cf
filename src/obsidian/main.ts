import { Plugin } from 'obsidian';

/** What Obsidian loads: it registers the plugin's commands, views and settings, and does nothing else by itself. */
export default class InterviewFollowUpPlugin extends Plugin {}
