import { buildWorkflowBundle } from './workflow-bundle.js';

const { code } = await buildWorkflowBundle();
console.log(`dist/workflow-bundle.js: ${Math.round(code.length / 1024)} kB`);
