// Keeps plotly.js to itself and leaves an AMD loader on the page, as the Jupyter extension's renderers do.
export const activate = async () => {
  const script = await (await fetch(new URL("plotly.min.js", import.meta.url))).text();
  const module = { exports: {} };
  new Function("module", "exports", "define", script)(module, module.exports, undefined);
  window.define = Object.assign(() => {}, { amd: {} });
  return {
    renderOutputItem(item, element) {
      const { data, layout } = item.json();
      element.dataset.plotlyFigures = "";
      return module.exports.newPlot(element, data, layout);
    },
  };
};
