// Every notebook begins with this file: it brings the library and how its tables and charts show.
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Analysis.dll" // Not found? Build the library once, at the top of the repository: dotnet build -c Release
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Analysis.Charts.dll"
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Analysis.Notebooks.dll"

Analysis.Notebooks.NotebookFormatters.Register();
display(new Analysis.Notebooks.PlotlyScript());
