/**
 * Imported before Astro: nothing is told to others about who builds what, and no other host is asked
 * whether there is a newer Astro. Astro reads both when it is loaded.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
