// Unpacks plotly.js and the typeface for all figures of the notebook: words are laid out for its widths, and others may be wider than their place. Pages with an AMD loader (require.js) must not see it as a module, or window.Plotly stays unset.
(async (packed, faces) => {
  if (window.Plotly || window.analysisPlotly) return;
  window.analysisPlotly = true;
  const bytes = words => Uint8Array.from(atob(words), letter => letter.charCodeAt(0));
  await Promise.allSettled(faces.map(async ([file, letters]) =>
    document.fonts.add(await new FontFace("Noto Sans", bytes(file), { weight: "100 900", unicodeRange: letters }).load())));
  const script = await new Response(new Blob([bytes(packed)]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  if (!window.Plotly) new Function("define", "module", "exports", "require", script).call(window);
})
