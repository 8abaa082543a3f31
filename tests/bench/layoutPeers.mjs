// Times bpmn-auto-layout and elkjs on BPMN files; run by layoutPeers.sh. Prints for each file:
// name, milliseconds of bpmn-auto-layout, milliseconds of elkjs ("-" where one gives up).
// elkjs knows no lanes and no pools: it only gets the nodes and flows.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { layoutProcess } from 'bpmn-auto-layout';
import BpmnModdle from 'bpmn-moddle';
import ELK from 'elkjs';

const rounds = 5;
const elk = new ELK();
const moddle = new (BpmnModdle.BpmnModdle ?? BpmnModdle)();

const options = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
};

function sizeOf(element) {
  if (element.$type.endsWith('Event')) return { width: 36, height: 36 };
  if (element.$type.endsWith('Gateway')) return { width: 50, height: 50 };
  return { width: 100, height: 80 };
}

async function graphOf(xml) {
  const { rootElement } = await moddle.fromXML(xml);
  const processes = rootElement.rootElements.filter((e) => e.$type === 'bpmn:Process');
  const elements = processes.flatMap((p) => p.flowElements ?? []);
  const flows = elements.filter((e) => e.$type === 'bpmn:SequenceFlow');
  const nodes = elements.filter((e) => !e.$type.includes('Flow') && !e.$type.includes('Data'));
  return {
    id: 'root',
    layoutOptions: options,
    children: nodes.map((n) => ({ id: n.id, ...sizeOf(n) })),
    edges: flows
      .filter((f) => f.sourceRef && f.targetRef)
      .map((f) => ({ id: f.id, sources: [f.sourceRef.id], targets: [f.targetRef.id] })),
  };
}

async function median(work) {
  const times = [];
  try {
    for (let i = 0; i < rounds; ++i) {
      const begin = performance.now();
      await work();
      times.push(performance.now() - begin);
    }
  } catch {
    return '-';
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)].toFixed(2);
}

console.error = () => {};
console.warn = () => {};
for (const file of process.argv.slice(2)) {
  const xml = readFileSync(file, 'utf8');
  const auto = await median(() => layoutProcess(xml));
  const layered = await median(async () => elk.layout(await graphOf(xml)));
  console.log(`${basename(file)} ${auto} ${layered}`);
}
