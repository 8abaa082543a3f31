// Imports BPMN files into bpmn-js and takes a picture of each; run by bpmnjs.sh.
// Prints for each file: name, shapes, connections, warnings.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';

const [browserPath, out, ...files] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
let warned = 0;

for (const file of files) {
  await page.setContent('<body style="margin:0"><div id="canvas" style="height:100vh"></div></body>');
  await page.addStyleTag({ path: 'node_modules/bpmn-js/dist/assets/diagram-js.css' });
  await page.addScriptTag({ path: 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js' });
  const result = await page.evaluate(async (xml) => {
    const viewer = new window.BpmnJS({ container: '#canvas' });
    try {
      const { warnings } = await viewer.importXML(xml);
      viewer.get('canvas').zoom('fit-viewport', 'auto');
      const drawn = viewer.get('elementRegistry').getAll();
      return {
        warnings: warnings.map((w) => w.message),
        lines: drawn.filter((e) => e.waypoints).length,
        shapes: drawn.filter((e) => !e.waypoints && !e.labelTarget).length,
      };
    } catch (error) {
      return { warnings: [`refused: ${error.message}`], lines: 0, shapes: 0 };
    }
  }, readFileSync(file, 'utf8'));
  const name = basename(file, '.bpmn');
  await page.screenshot({ path: join(out, `${name}.bpmnjs.png`) });
  console.log(`${name}: ${result.shapes} shapes, ${result.lines} lines, ${result.warnings.length} warnings`);
  for (const warning of result.warnings) console.log(`  ${warning}`);
  warned += result.warnings.length;
}
await browser.close();
process.exit(warned > 0 ? 1 : 0);
