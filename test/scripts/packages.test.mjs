import assert from 'node:assert/strict';
import { isInstalled } from '../../scripts/lib/packages.mjs';

describe('whether npm ci is needed', () => {
    const manifest = { devDependencies: { mocha: '12.0.3' } };
    const mocha = { version: '12.0.3', integrity: 'sha512-a' };
    const locked = { '': { ...manifest }, 'node_modules/mocha': mocha, 'node_modules/for-windows': { version: '1.0.0', optional: true } };

    it('is not when everything is there, but for what another platform needs', () => {
        assert.equal(isInstalled(manifest, locked, { 'node_modules/mocha': mocha }), true);
    });
    it('is when a package is missing', () => {
        assert.equal(isInstalled(manifest, locked, {}), false);
    });
    it('is when a package is there in another version', () => {
        assert.equal(isInstalled(manifest, locked, { 'node_modules/mocha': { ...mocha, version: '11.0.0' } }), false);
    });
    it('is when a package is there with another content', () => {
        assert.equal(isInstalled(manifest, locked, { 'node_modules/mocha': { ...mocha, integrity: 'sha512-b' } }), false);
    });
    it('is when a package is there that the lockfile does not name', () => {
        assert.equal(isInstalled(manifest, locked, { 'node_modules/mocha': mocha, 'node_modules/left-over': mocha }), false);
    });
    it('is when package.json asks for something else than the lockfile (npm then says what)', () => {
        assert.equal(isInstalled({ devDependencies: { mocha: '13.0.0' } }, locked, { 'node_modules/mocha': mocha }), false);
    });
});
