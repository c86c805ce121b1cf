import * as mocks from 'obsidian-test-mocks/obsidian';
import { App } from './app.ts';
import { Component, Events } from './events.ts';
import { TAbstractFile, TFile, TFolder } from './files.ts';
import { setIcon } from './icons.ts';
import { Keymap, Scope } from './keymap.ts';
import { Menu, MenuItem } from './menu.ts';
import { MetadataCache, parseYaml } from './metadata.ts';
import { Modal } from './modal.ts';
import { Notice } from './notice.ts';
import { Platform } from './platform.ts';
import { Plugin, PluginSettingTab } from './plugin.ts';
import { Setting } from './setting.ts';
import { SettingTab } from './settings-window.ts';
import { AbstractInputSuggest, FuzzySuggestModal, SuggestModal } from './suggest.ts';
import { Vault } from './vault.ts';
import { ItemView, MarkdownView, View } from './views.ts';
import { Workspace, WorkspaceLeaf } from './workspace.ts';

const ours = {
  ...{
    AbstractInputSuggest,
    App,
    Component,
    Events,
    FuzzySuggestModal,
    ItemView,
    Keymap,
    MarkdownView,
    Menu,
    MenuItem,
  },
  ...{ MetadataCache, Modal, Notice, Platform, Plugin, PluginSettingTab, Scope, Setting, SettingTab, SuggestModal },
  ...{ TAbstractFile, TFile, TFolder, Vault, View, Workspace, WorkspaceLeaf, parseYaml, setIcon },
  getLanguage: () => 'en',
};

/** What `require('obsidian')` gives: the frame's own parts, and the mocks for all that is rarely used. */
export const obsidian: Readonly<Record<string, unknown>> = { ...mocks, ...ours };
