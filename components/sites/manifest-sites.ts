// The news sites, taken from the manifest: the list itself would double what loads them.
import { newsSitePatterns } from '../settings/storage.ts';
import { sitesOfPatterns } from './match-patterns.ts';

/** The page script asks for one host only, and takes `amongPatterns` instead. */
export const manifestNewsSites = (): ReadonlySet<string> => sitesOfPatterns(newsSitePatterns());
