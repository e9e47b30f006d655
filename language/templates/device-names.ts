// Files, Paths and Namespaces in Microsoft's documentation of Windows: a device is meant whatever ending follows, whatever the case.
const DEVICES = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³])$/i;

/** Whether Windows takes a file of this name, without its ending or with one, for a device such as a printer. */
export function isDeviceName(name: string): boolean {
    return DEVICES.test(name.split('.', 1)[0]?.trimEnd() ?? '');
}
