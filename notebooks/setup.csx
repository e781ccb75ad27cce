// Every notebook begins with this file: it brings the library, frames of Deedle, charts of Plotly.NET, and how all of them show below a cell.
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Analysis.dll" // Not found? Build the library once, at the top of the repository: dotnet build -c Release
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Analysis.Charts.dll"
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Analysis.Frames.dll"
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Analysis.Notebooks.dll"
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Deedle.dll"
#r "../src/Analysis.Notebooks/bin/Release/net10.0/FSharp.Core.dll"
#r "../src/Analysis.Notebooks/bin/Release/net10.0/DynamicObj.dll"
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Plotly.NET.dll"
#r "../src/Analysis.Notebooks/bin/Release/net10.0/Plotly.NET.CSharp.dll"

Analysis.Notebooks.NotebookSetup.Begin().Display();
