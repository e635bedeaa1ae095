import { sampleHost, succeed } from './support/addonHost.ts';
const a = process.argv[2] as 'state';
const h = await sampleHost();
succeed(h, a);
const c = process.cpuUsage(); const w = Date.now();
for (let i = 0; i < 25; i++) succeed(h, a);
const d = process.cpuUsage(c); console.log(a, 'cpu', (d.user + d.system) / 25000, 'wall', (Date.now() - w) / 25);
