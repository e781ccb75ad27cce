// Draws a figure as soon as plotly.js is there, which another output of the notebook brings; until then the picture stays.
((id, figure) => {
  const draw = () => {
    for (const box of document.querySelectorAll(`[data-analysis-figure="${id}"]:not([data-drawn])`)) {
      box.dataset.drawn = "yes";
      const place = document.createElement("div");
      box.insertBefore(place, box.querySelector("p.note"));
      window.Plotly.newPlot(place, figure.data, figure.layout, figure.config).then(
        () => box.querySelector("img, p.figure")?.remove(), () => place.remove());
    }
  };
  const wait = tries => window.Plotly ? draw() : tries > 0 && setTimeout(wait, 100, tries - 1);
  wait(1200);
})
