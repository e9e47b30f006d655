import assert from 'node:assert/strict';
import { RULES_TOLD } from '../../../language/built/rules.ts';
import { ruleIn } from '../../../language/checks/own-rules.ts';
import { toldIn } from '../../../language/checks/told.ts';
import { RULES } from '../../../language/rules/registry.ts';
import { toldOf } from '../../../language/rules/told.ts';
import { readSettings } from '../../../language/settings/read-settings.ts';

describe('what is told of rules without them', () => {
    it('is what they say: `npm run build:language` writes it down', () => {
        assert.deepEqual(RULES_TOLD, RULES.map(toldOf));
    });

    it('is known of a workspace’s own checks, and of nothing else', () => {
        const { settings } = readSettings(
            '{ "checks": [{ "name": "enough-coaching", "message": "There is coaching.", "expect": { "count": "activities", "atLeast": 1 } }] }',
        );
        const own = ruleIn(settings, 'enough-coaching');
        assert.ok(own);
        assert.deepEqual(toldIn(settings, 'enough-coaching'), toldOf(own));
        assert.deepEqual([toldIn(settings, 'no-such-rule'), toldIn({ checks: [] }, 'enough-coaching')], [undefined, undefined]);
    });
});
