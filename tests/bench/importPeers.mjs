// Times bpmn-moddle on BPMN files; run by importPeers.sh. Prints name and best of five in
// milliseconds of processor time (-1 where it refuses).
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';

const rounds = 5;
const moddle = new BpmnModdle();

async function time(xml) {
  const begin = process.cpuUsage();
  await moddle.fromXML(xml);
  const used = process.cpuUsage(begin);
  return (used.user + used.system) / 1000;
}

const files = process.argv.slice(2);
for (const file of files.slice(0, 20)) await moddle.fromXML(readFileSync(file, 'utf8')); // warm up
for (const file of files) {
  const xml = readFileSync(file, 'utf8');
  let best = Infinity;
  for (let round = 0; round < rounds; ++round) {
    try {
      best = Math.min(best, await time(xml));
    } catch {
      best = -1;
      break;
    }
  }
  console.log(basename(file), best.toFixed(3));
}
