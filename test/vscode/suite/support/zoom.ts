import { tellRunner } from './bridge.ts';

/** Does something while the workbench is shown at another zoom, as at 2 for 200 %. */
export async function atZoom(by: number, doSo: () => Promise<void>): Promise<void> {
    await tellRunner('zoom', String(by));
    try {
        await doSo();
    } finally {
        await tellRunner('zoom', '1');
    }
}
