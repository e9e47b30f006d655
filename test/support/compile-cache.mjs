// Node keeps what it has made of a TypeScript file, so that the many commands which the tests start do not each make it anew.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

process.env.NODE_COMPILE_CACHE ??= path.join(root, 'out', 'compile-cache');
enableCompileCache(process.env.NODE_COMPILE_CACHE);
