// Called by openInModdle.sh, which installs what is imported here.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import BpmnModdle from "bpmn-moddle";
import { unzipSync, strFromU8 } from "fflate";

function modelsIn(path) {
  const text = readFileSync(path, "utf8");
  const embedded = [...text.matchAll(/<(?:\w+:)?prozessmodelldatei>.*?<(?:\w+:)?inhalt>(.*?)<\//gs)];
  if (embedded.length === 0) return [text];
  return embedded.flatMap(([, base64]) =>
    Object.values(unzipSync(Buffer.from(base64, "base64"))).map((bytes) => strFromU8(bytes)));
}

let faults = 0;
for (const path of process.argv.slice(2)) {
  for (const model of modelsIn(path)) {
    try {
      const { rootElement, warnings } = await new BpmnModdle().fromXML(model);
      const count = rootElement.rootElements.flatMap((e) => e.flowElements ?? []).length;
      console.log(`${basename(path)}: ${count} flow elements, ${warnings.length} warnings`);
      for (const warning of warnings) console.log("  " + warning.message);
      faults += warnings.filter((w) => !w.message.startsWith("unresolved reference")).length;
    } catch (error) {
      console.log(`${basename(path)}: ${error.message}`);
      faults += 1;
    }
  }
}
process.exit(faults === 0 ? 0 : 1);
