"""The notebook that asks for a package, DuckDB, through nbclient: in the project's kernel and in .NET Interactive its queries answer the same, and lead back to a chart."""
import asyncio, re, sys
from nbclient import NotebookClient
import workspace
from dotnet_interactive_kernel import install

TAG = re.compile(r"<(?:style|script).*?</(?:style|script)>|<[^>]*>", re.S)


async def run(kernel, folder):
    notebook = workspace.read(workspace.WITH_PACKAGE)
    await NotebookClient(notebook, kernel_name=kernel, timeout=300, iopub_timeout=60, startup_timeout=120, resources={"metadata": {"path": folder}}).async_execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def answers(cells):
    return [" ".join(TAG.sub(" ", output.data["text/html"]).split()) for cell in cells if cell.source.startswith("Query(") for output in cell.outputs if "text/html" in output.get("data", {})]


async def main():
    folder = workspace.make(sys.argv[1])
    ours, theirs = await run(".net-csharp", folder), await run(install(sys.argv[2], "package"), folder)
    asked = answers(ours)
    assert len(asked) == 3, asked
    assert "2020-11-05 OSCE report more than 10,000 moreThan 10000" in asked[0], asked[0]
    assert "AFP moreThan 1" in asked[1] and "2020-11 OSCE report 10" in asked[2], asked
    assert answers(theirs) == asked, (answers(theirs), asked)
    for cells in (ours, theirs):
        assert "Claims of 400 and more" in "".join(output.data["text/html"] for output in cells[-1].outputs if "text/html" in output.get("data", {}))
    assert len(workspace.charts(ours)) == 1
    print("queries in both kernels")


asyncio.run(main())
