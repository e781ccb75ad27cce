// Unpacks plotly.js for all figures of the notebook. Pages with an AMD loader (require.js) must not see it as a module, or window.Plotly stays unset.
(async packed => {
  if (window.Plotly || window.analysisPlotly) return;
  window.analysisPlotly = true;
  const bytes = Uint8Array.from(atob(packed), letter => letter.charCodeAt(0));
  const script = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  if (!window.Plotly) new Function("define", "module", "exports", "require", script).call(window);
})
